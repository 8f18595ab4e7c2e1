package io.github.syllabake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
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
    assertTrue(out.toString().startsWith("Baked 2 pages"), out::toString);
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
    assertEquals(1, run("bake", folder.toString()));
    String place = folder.resolve("index.md") + ":3:1: error[broken-link]: ";
    assertTrue(err.toString().startsWith(place), err::toString);
    assertTrue(err.toString().endsWith("1 error in 1 file\n"), err::toString);
    assertFalse(err.toString().contains("\tat "), err::toString);
    assertEquals("", out.toString());
  }

  @Test
  void checkWritesNothing() throws IOException {
    write("index.md", "# Guide");
    assertEquals(0, run("check", folder.toString()));
    assertTrue(out.toString().startsWith("Checked 2 pages"), out::toString);
    assertFalse(Files.exists(folder.resolve("target")));
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
    return new String[] {"check", folder.toString(), "--no-cache"};
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
