package io.github.syllabake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final StringWriter err = new StringWriter();

  @Test
  void saysWhatIsMadeAndHowMuchOfIt() {
    assertEquals("Baking: pages 3 of 40 …", ProgressLine.line("pages", 3, 40));
    assertEquals("Baking: formulas (40) …", ProgressLine.line("formulas", 0, 40));
    assertEquals("Baking: zip …", ProgressLine.line("zip", 0, 0));
  }

  @Test
  void shortBakesShowNothing() {
    try (ProgressLine line = new ProgressLine(screen(true), 60_000)) {
      line.at("pages", 1, 2);
    }
    assertEquals("", err.toString());
  }

  @Test
  void longBakesShowALineAndClearIt() {
    try (ProgressLine line = new ProgressLine(screen(true), 0)) {
      line.at("pages", 1, 2);
    }
    assertTrue(err.toString().contains("Baking: pages 1 of 2"), err::toString);
    assertTrue(err.toString().endsWith("\r\u001B[K"), err::toString);
  }

  @Test
  void nothingIsShownWhereNobodyWatches() {
    try (ProgressLine line = new ProgressLine(screen(false), 0)) {
      line.at("pages", 1, 2);
    }
    assertEquals("", err.toString());
  }

  private Screen screen(boolean interactive) {
    PrintWriter writer = new PrintWriter(err, true);
    return new Screen(writer, writer, new Terminal(interactive, false));
  }
}
