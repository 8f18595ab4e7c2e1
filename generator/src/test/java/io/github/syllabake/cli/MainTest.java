package io.github.syllabake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void bakesAFolderOfMarkdownIntoItsTarget() throws IOException {
    write("index.md", "# Guide");
    assertEquals(0, run("bake", folder.toString()));
    assertTrue(Files.exists(folder.resolve("target/guide/index.html")));
    assertTrue(out.toString().startsWith("Baked 3 pages"), out::toString);
    assertEquals("", err.toString());
  }

  @Test
  void bakesAProjectWithItsOwnTemplatesAndAssets() throws IOException {
    write("content/index.md", "# Guide");
    write("templates/home.ftl", "own home");
    write("assets/icons/own.svg", "<svg/>");
    write("README.md", "# not part of the guide [](none.md)");
    Path zip = folder.resolve("guide.zip");
    assertEquals(0, run("bake", folder.toString(), "--zip", zip.toString()), err::toString);
    Path site = folder.resolve("target/guide");
    assertEquals("own home", Files.readString(site.resolve("index.html")));
    assertTrue(Files.exists(site.resolve("assets/icons/own.svg")));
    assertTrue(Files.exists(zip));
  }

  @Test
  void outputGoesWhereItIsTold() throws IOException {
    write("index.md", "# Guide");
    Path site = folder.resolve("a/b");
    assertEquals(0, run("bake", folder.toString(), "-o", site.toString()));
    assertTrue(Files.exists(site.resolve("index.html")));
    assertFalse(Files.exists(folder.resolve("target")));
  }

  @Test
  void problemsInTheContentAreStatusOneAndNoStackTrace() throws IOException {
    write("index.md", "# Guide\n\n[here](none.md)");
    assertEquals(1, run("bake", folder.toString(), "--strict"));
    String place = folder.resolve("index.md") + ":3:1: error[broken-link]: ";
    assertTrue(err.toString().startsWith(place), err::toString);
    assertTrue(err.toString().endsWith("1 error in 1 file\n"), err::toString);
    assertFalse(err.toString().contains("\tat "), err::toString);
    assertEquals("", out.toString());
  }

  @Test
  void whatLeadsNowhereIsTextAndAWarningUnlessItIsStrict() throws IOException {
    write("index.md", "# Guide\n\n[here](none.md), [there](../x.md), ![a cat](cat.png)");
    assertEquals(0, run("bake", folder.toString()));
    String page = Files.readString(folder.resolve("target/guide/index.html"));
    assertTrue(page.contains("<p>here, there, a cat</p>"), page);
    assertTrue(err.toString().endsWith("3 warnings in 1 file\n"), err::toString);
    assertEquals(1, run("check", folder.toString(), "--strict"));
    assertTrue(err.toString().endsWith("3 errors in 1 file\n"), err::toString);
  }

  @Test
  void checkWritesNothing() throws IOException {
    write("index.md", "# Guide");
    assertEquals(0, run("check", folder.toString()));
    assertTrue(out.toString().startsWith("Checked 3 pages"), out::toString);
    assertFalse(Files.exists(folder.resolve("target")));
  }

  @Test
  void idsKeepsALedgerWithoutAsking() throws IOException {
    write("content/p.md", "# P\n\n- [ ] **One:** the first.\n- [ ] **Two:** x.\n");
    assertEquals(0, run("ids", folder.toString()));
    assertEquals("Wrote " + ledger() + ": 4 new, 0 renewed\n", said());
    assertEquals(0, run("ids", folder.toString()));
    assertEquals(ledger() + " is up to date\n", said());
    write("content/p.md", "# P\n\n- [ ] **First:** the first.\n- [ ] **Three:** y.\n");
    assertEquals(0, run("ids", folder.toString()));
    assertEquals(
        "Wrote "
            + ledger()
            + """
            : 1 new, 0 renewed
            Open     the item “p/one” → “p/first”
            Open     the item “p/two” is gone
            --accept takes the likely successors
            --retire lets go of what has none
            """,
        said());
    assertEquals(0, run("ids", folder.toString(), "--accept", "--retire"));
    assertEquals(
        "Wrote "
            + ledger()
            + """
            : 1 new, 0 renewed
            Moved    the item “p/one” → “p/first”
            Retired  the item “p/two”
            """,
        said());
    String text = Files.readString(ledger());
    assertTrue(text.contains("\np/one item now:p/first "), text);
    assertTrue(text.contains("\np/two item retired "), text);
    assertEquals("", err.toString());
  }

  @Test
  void idsAsksAtATerminal() throws IOException {
    write("content/p.md", "# P\n\n- [ ] **One:** the first.\n- [ ] **Two:** x.\n");
    run("ids", folder.toString());
    write("content/p.md", "# P\n\n- [ ] **First:** the first.\n");
    assertEquals(0, answering("what?\na\n\n"));
    assertEquals(
        """
        the item “p/one” of p.md is gone.
          Most likely it is “p/first” now.
          [a]ccept, [r]etire: it is gone for good, [s]kip?   [a]ccept, [r]etire: it is gone for good, [s]kip? \
        the item “p/two” of p.md is gone.
          [r]etire: it is gone for good, [s]kip?\s""",
        err.toString());
    assertTrue(Files.readString(ledger()).contains("\np/one item now:p/first "));
    assertTrue(Files.readString(ledger()).contains("\np/two item living "));
    assertEquals(0, answering("r\n"));
    assertTrue(Files.readString(ledger()).contains("\np/two item retired "));
  }

  @Test
  void idsWritesNothingAfterErrors() throws IOException {
    write("content/p.md", "# P\n\n- [ ] x {#x}\n- [ ] y {#x}\n");
    assertEquals(1, run("ids", folder.toString()));
    assertFalse(Files.exists(ledger()));
    assertTrue(err.toString().contains("error[duplicate-id]"), err::toString);
    write("content/p.md", "# P\n\n- [ ] x\n");
    write("content/ids.lock", "syllabake ids 1\nx\n");
    assertEquals(1, run("ids", folder.toString(), "--accept"));
    assertEquals("syllabake ids 1\nx\n", Files.readString(ledger()));
    assertEquals(2, run("ids", folder.resolve("none").toString()));
  }

  @Test
  void lostIdsAreErrorsWhereItIsStrict() throws IOException {
    write("content/p.md", "# P\n\n- [ ] **One:** the first.\n");
    run("ids", folder.toString());
    write("content/p.md", "# P\n\n- [ ] **First:** the first.\n");
    assertEquals(0, run("check", folder.toString()));
    assertTrue(err.toString().contains("warning[id-moved]"), err::toString);
    assertEquals(1, run("bake", folder.toString(), "--strict"));
    assertTrue(err.toString().contains("error[id-moved]"), err::toString);
    assertFalse(Files.exists(folder.resolve("target")));
    run("ids", folder.toString(), "--accept");
    assertEquals(0, run("check", folder.toString(), "--strict"));
  }

  private Path ledger() {
    return folder.resolve("content/ids.lock");
  }

  /** What was printed since the last call. */
  private String said() {
    String said = out.toString();
    out.getBuffer().setLength(0);
    return said;
  }

  private int answering(String answers) {
    err.getBuffer().setLength(0);
    Screen screen =
        new Screen(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            new Terminal(true, false),
            Keyboard.of(new BufferedReader(new StringReader(answers))));
    return Main.run(screen, "ids", folder.toString());
  }

  @Test
  void wrongUseIsStatusTwoWithAWordOnWhatToDo() throws IOException {
    write("index.md", "# Guide");
    assertEquals(2, run("bake", folder.resolve("none").toString()));
    assertEquals(2, run("bake", folder.toString(), "--base-url", "nonsense"));
    assertEquals(2, run("bake", folder.toString(), "--templates", "none"));
    assertEquals(2, run("bkae"));
    assertTrue(err.toString().contains("Try 'syllabake bake --help'."), err::toString);
    assertEquals(2, run());
  }

  @Test
  void programThatFailsIsStatusThree() throws IOException {
    write("index.md", "# Guide");
    write(".site.new/mine.txt", "x");
    assertEquals(3, run("bake", folder.toString(), "-o", folder.resolve("site").toString()));
    assertTrue(err.toString().startsWith("syllabake failed: can't write"), err::toString);
    assertFalse(err.toString().contains("\tat "), err::toString);
  }

  @Test
  void helpAndVersionAreFine() {
    assertEquals(0, run("--help"));
    assertEquals(0, run("bake", "--help"));
    assertEquals(0, run("--version"));
    assertTrue(out.toString().contains("Exit status:") && out.toString().contains("--zip=FILE"));
    assertTrue(out.toString().matches("(?s).*Syllabake \\d+\\.\\d+.*"), out::toString);
  }

  @Test
  void colorsAppearOnTerminalsOnly() throws IOException {
    write("index.md", "[here](none.md)");
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Main.run(nowhere, new PrintWriter(err, true), new Terminal(true, true), args());
    assertTrue(err.toString().contains("\u001B[1;31m"), err::toString);
  }

  private String[] args() {
    return new String[] {"check", folder.toString(), "--no-cache", "--strict"};
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), Terminal.NONE, args);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
