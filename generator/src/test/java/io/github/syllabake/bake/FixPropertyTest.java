package io.github.syllabake.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Random guides through the whole of mending: only what is wrong changes, and only once. */
class FixPropertyTest {

  private static final int FILES = 40;

  /** What is written and what it has to become; often the same. */
  private static final List<String[]> PIECES =
      List.of(
          new String[] {"words and ", "words and "},
          new String[] {"pytorch ", "PyTorch "},
          new String[] {"`pytorch` ", "`pytorch` "},
          new String[] {"Num py, ", "NumPy, "},
          new String[] {"cafÃ© ", "café "},
          new String[] {"â€œquotesâ€\u009D ", "“quotes” "},
          new String[] {"$\\tr A$ ", "$\\operatorname{tr} A$ "},
          new String[] {"$x_{\\mathds{1}}$ ", "$x_{\\mathbb{1}}$ "},
          new String[] {"[a](indx.md) ", "[a](index.md) "},
          new String[] {"[b](none-at-all.md) ", "[b](none-at-all.md) "},
          new String[] {"漢字 😀 naïve ", "漢字 😀 naïve "},
          new String[] {"tab\tand \u00A0 space ", "tab\tand \u00A0 space "});

  @TempDir Path folder;

  @RepeatedTest(5)
  void onlyWhatIsWrongChangesAndOnlyOnce(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    Files.writeString(folder.resolve("index.md"), "---\nnames: [PyTorch, NumPy]\n---\n# Guide\n");
    Map<String, byte[]> expected = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      String name = "page-" + i + ".md";
      String[] texts = texts(random);
      Files.write(folder.resolve(name), texts[0].getBytes(UTF_8));
      expected.put(name, texts[1].getBytes(UTF_8));
    }
    FixReport first = fix();
    assertTrue(first.mended() > FILES);
    for (Map.Entry<String, byte[]> file : expected.entrySet()) {
      byte[] actual = Files.readAllBytes(folder.resolve(file.getKey()));
      assertEquals(new String(file.getValue(), UTF_8), new String(actual, UTF_8));
      assertArrayEquals(file.getValue(), actual);
    }
    assertEquals(List.of(), fix().files());
  }

  /** A page as it is and as it should be. */
  private static String[] texts(Random random) {
    StringBuilder before = new StringBuilder(random.nextInt(3) == 0 ? "\uFEFF" : "");
    StringBuilder after = new StringBuilder(before);
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    int lines = 2 + random.nextInt(10);
    for (int line = 0; line < lines; line++) {
      String start = List.of("", "- ", "- [ ] ", "> ").get(random.nextInt(4));
      before.append(start);
      after.append(start);
      for (int i = random.nextInt(6); i > 0; i--) {
        String[] piece = PIECES.get(random.nextInt(PIECES.size()));
        before.append(piece[0]).append("etc. ");
        after.append(piece[1]).append("etc. ");
      }
      String gap = line == lines - 1 ? (random.nextBoolean() ? "" : end) : end + end;
      before.append("x").append(gap);
      after.append("x").append(gap);
    }
    return new String[] {before.toString(), after.toString()};
  }

  private FixReport fix() {
    BakeRequest request = BakeRequest.of(folder, folder.resolve("target/guide"));
    return new Bakery((what, done, total) -> {}).fix(request, true);
  }
}
