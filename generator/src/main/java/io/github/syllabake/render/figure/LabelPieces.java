package io.github.syllabake.render.figure;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text where a line may end: after spaces, hyphens and slashes, between wide characters. */
final class LabelPieces {

  private static final String BREAK_AFTER = " -/–—";
  private static final String NO_LINE_STARTS_WITH = "、。，．！？：；）」』】》,.!?:;)]}%";

  private final LabelMeasure measure;
  private final List<String> pieces = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();
  private double width;

  private LabelPieces(LabelMeasure measure) {
    this.measure = measure;
  }

  /** The pieces; those that no line could hold are cut between characters. */
  static List<String> of(String text, LabelMeasure measure) {
    LabelPieces cutter = new LabelPieces(measure);
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (i > 0 && (mayBreak(characters, i) || cutter.isFull(characters[i - 1], characters[i]))) {
        cutter.cut();
      }
      cutter.add(characters[i]);
    }
    cutter.cut();
    return cutter.pieces;
  }

  private void add(int character) {
    piece.appendCodePoint(character);
    width += measure.width(character);
  }

  private void cut() {
    pieces.add(piece.toString());
    piece.setLength(0);
    width = 0;
  }

  private static boolean mayBreak(int[] text, int i) {
    int before = text[i - 1];
    int after = text[i];
    if (after == ' ' || NO_LINE_STARTS_WITH.indexOf(after) >= 0) {
      return false;
    }
    return FontWidths.isWide(before)
        || FontWidths.isWide(after)
        || before == ' '
        || BREAK_AFTER.indexOf(before) >= 0
            && areLetters(text, i - 3, i - 1)
            && areLetters(text, i, i + 2);
  }

  /** A hyphen after or before a single letter, as in t-SNE, is no place to end a line. */
  private static boolean areLetters(int[] text, int from, int to) {
    if (from < 0 || to > text.length) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(text[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean isFull(int before, int after) {
    boolean joined = before == 0x200d || FontWidths.takesNoSpace(after);
    return !joined && width + measure.width(after) > measure.style().wrap();
  }
}
