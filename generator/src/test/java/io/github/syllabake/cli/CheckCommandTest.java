package io.github.syllabake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String NAMES = "---\nnames:\n  - PyTorch\n---\n# Guide\n\n";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void otherFormatsAreAllThereIsOnTheOutput() throws IOException {
    write("index.md", NAMES + "Use pytorch and [x](none.md).\n");
    assertEquals(1, check("--strict", "--format", "json"));
    JsonObject report = JsonParser.parseString(out.toString()).getAsJsonObject();
    assertEquals(1, report.get("errors").getAsInt());
    assertEquals(1, report.get("warnings").getAsInt());
    assertEquals("", err.toString());
    assertEquals(1, check("--strict", "--format", "sarif"));
    assertEquals(
        2,
        JsonParser.parseString(out.toString())
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("results")
            .size());
    assertEquals(1, check("--strict", "--format", "github"));
    assertTrue(out.toString().startsWith("::warning file="), out::toString);
    assertEquals(2, out.toString().lines().count());
  }

  @Test
  void warningsFailWhereTheyAreTooMany() throws IOException {
    write("index.md", NAMES + "Use pytorch, or Pytorch.\n");
    assertEquals(0, check());
    assertEquals(0, check("--max-warnings", "2"));
    assertEquals(1, check("--max-warnings", "1"));
    String told = "error[too-many-warnings]: 2 warnings, and 1 are allowed";
    assertTrue(err.toString().contains(told), err::toString);
    assertEquals(1, run("bake", folder.toString(), "--max-warnings", "0"));
    assertFalse(Files.exists(folder.resolve("target")));
  }

  @Test
  void wrongUseIsStatusTwo() throws IOException {
    write("index.md", NAMES);
    assertEquals(2, check("--format", "xml"));
    assertEquals(2, check("--max-warnings", "-1"));
    assertEquals(2, check("--max-warnings", "few"));
    assertEquals(2, check("--fix", "--format", "json"));
    assertEquals("", out.toString());
  }

  @Test
  void dryRunShowsAndChangesNothing() throws IOException {
    String text = NAMES + "Use pytorch.\n";
    write("index.md", text);
    assertEquals(0, check("--dry-run"));
    assertTrue(out.toString().contains("-Use pytorch.\n+Use PyTorch.\n"), out::toString);
    assertTrue(out.toString().contains("Would mend 1 problem in 1 file\n"), out::toString);
    assertTrue(err.toString().contains("misspelled-name"), err::toString);
    assertEquals(0, check("--fix", "--diff"));
    assertEquals(text, Files.readString(folder.resolve("index.md")));
  }

  @Test
  void fixMendsOnceAndLeavesTheRest() throws IOException {
    String text =
        "\uFEFF"
            + NAMES.replace("\n", "\r\n")
            + "Use pytorch, [a](agebra.md#vecors), $\\Var_{\\tr}$ and cafÃ©\r\n\r\n[b](none.md)";
    write("index.md", text);
    write("algebra.md", "# Algebra\n\n## Vectors\n\nWords.\n");
    write("data.csv", "pytorch\r\n");
    assertEquals(1, check("--fix", "--strict"));
    String mended =
        text.replace("Use pytorch", "Use PyTorch")
            .replace("agebra.md#vecors", "algebra.md#vectors")
            .replace("\\Var_{\\tr}", "\\operatorname{Var}_{\\operatorname{tr}}")
            .replace("Ã©", "é");
    assertEquals(mended, Files.readString(folder.resolve("index.md")));
    assertEquals("pytorch\r\n", Files.readString(folder.resolve("data.csv")));
    assertTrue(out.toString().contains("Mended 6 problems in 1 file\n"), out::toString);
    assertTrue(err.toString().endsWith("1 error in 1 file\n"), err::toString);
    assertEquals(1, check("--fix", "--strict"));
    assertTrue(out.toString().startsWith("Nothing to mend\n"), out::toString);
    assertEquals(mended, Files.readString(folder.resolve("index.md")));
  }

  @Test
  void linksListsTheNodesThatLeadNowhere() throws IOException {
    write("index.md", "# Guide\n");
    write("algebra.md", "# Algebra\n\n- [ ] **Matrix rank:** count columns.\n");
    write(
        "map.md",
        """
        ```mindmap
        Map
          Matrix rank
          The rank [of all] (in words)
          Lunch
          Dinner
        ```

        [Dinner]: #
        """);
    assertEquals(0, check("--links"));
    assertEquals(
        """
        map.md:2: Map: 1 of 5 nodes lead somewhere (20 %), 1 leads nowhere on purpose
          2: Map
          4: The rank [of all] (in words)
            [The rank \\[of all\\]]: algebra.md#matrix-rank
          5: Lunch
        1 map: 1 of 5 nodes lead somewhere (20 %), 1 leads nowhere on purpose
        """,
        out.toString());
    write("algebra.md", "# Algebra\n\n- [ ] one {#same}\n- [ ] other {#same}\n");
    assertEquals(1, check("--links"));
    assertTrue(err.toString().contains("duplicate-id"), err::toString);
  }

  private int check(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = folder.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return run(args);
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), Terminal.NONE, args);
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }
}
