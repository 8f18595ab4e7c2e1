package io.github.syllabake.mend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Over random files: what is mended is changed, and not a byte beside it. */
class MenderPropertyTest {

  private static final List<String> ENDS = List.of("\n", "\r\n", "\r");
  private static final List<String> PIECES =
      List.of("word", " ", "\t", "é", "漢字", "😀", "\u2028", "$x$", "``", "\uFEFF", "- [ ] ");

  /** The text to replace, which no piece holds. */
  private static final String WRONG = "wröng😀";

  @RepeatedTest(500)
  void bytesBesideTheChangesStay(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder before = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
    StringBuilder expected = new StringBuilder(before);
    List<Diagnostic> problems = new ArrayList<>();
    int lines = random.nextInt(12);
    for (int line = 1; line <= lines; line++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(6);
      for (int i = 0; i < pieces; i++) {
        if (random.nextInt(4) == 0) {
          String right = "right" + random.nextInt(1000);
          problems.add(problem(line, text.length() + 1, WRONG, right));
          expected.append(right);
          before.append(WRONG);
          text.append(WRONG);
        } else {
          String piece = PIECES.get(random.nextInt(PIECES.size()));
          // In front, it would be the mark of the file.
          String safe = line == 1 ? piece.replace("\uFEFF", "") : piece;
          expected.append(safe);
          before.append(safe);
          text.append(safe);
        }
      }
      boolean last = line == lines;
      String end = last && random.nextBoolean() ? "" : ENDS.get(random.nextInt(ENDS.size()));
      // A single return before a feed would be one line end.
      expected.append(end.equals("\r") ? "\n" : end);
      before.append(end.equals("\r") ? "\n" : end);
    }
    Optional<Mender.Mended> mended = Mender.mend(before.toString().getBytes(UTF_8), problems);
    byte[] actual = mended.map(Mender.Mended::bytes).orElse(before.toString().getBytes(UTF_8));
    assertEquals(expected.toString(), new String(actual, UTF_8));
    assertArrayEquals(expected.toString().getBytes(UTF_8), actual);
    assertEquals(problems.size(), mended.map(Mender.Mended::count).orElse(0));
  }

  @Test
  void oldLineEndsAreLines() {
    byte[] bytes = "a\rb".getBytes(UTF_8);
    assertEquals("a\rc", mended(bytes, problem(2, 1, "b", "c")));
  }

  @Test
  void ofTwoThatTouchTheFirstIsMade() {
    byte[] bytes = "abc".getBytes(UTF_8);
    assertEquals("xc", mended(bytes, problem(1, 1, "ab", "x"), problem(1, 2, "bc", "y")));
    assertEquals("xy", mended(bytes, problem(1, 1, "ab", "x"), problem(1, 3, "c", "y")));
  }

  @Test
  void whatIsNotThereIsNotReplaced() {
    byte[] bytes = "abc".getBytes(UTF_8);
    assertTrue(Mender.mend(bytes, List.of(problem(1, 1, "b", "x"))).isEmpty());
    assertTrue(Mender.mend(bytes, List.of(problem(7, 1, "b", "x"))).isEmpty());
    assertTrue(Mender.mend(new byte[] {(byte) 0xE9}, List.of(problem(1, 1, "é", "e"))).isEmpty());
  }

  @Test
  void aFixIsMadeWhollyOrNotAtAll() {
    Fix.Edit there = new Fix.Edit(new SourceSpan("f", 1, 1, 1), "a", "x");
    Fix.Edit gone = new Fix.Edit(new SourceSpan("f", 1, 2, 1), "z", "x");
    Diagnostic problem = problem(1, 1, "a", "x").fixedBy(new Fix(List.of(there, gone)));
    assertTrue(Mender.mend("ab".getBytes(UTF_8), List.of(problem)).isEmpty());
  }

  private static String mended(byte[] bytes, Diagnostic... problems) {
    return new String(Mender.mend(bytes, List.of(problems)).orElseThrow().bytes(), UTF_8);
  }

  private static Diagnostic problem(int line, int column, String was, String text) {
    SourceSpan span = new SourceSpan("f", line, column, was.length());
    return Diagnostic.warning("rule", span, "bad", "go").fixedBy(Fix.of(span, was, text));
  }
}
