package io.github.syllabake.parse.tree;

import io.github.syllabake.parse.tree.TreeLine.Depth;
import java.util.Optional;

/** Takes one line of a tree apart: what is drawn before the label, and the label. */
final class TreeLineReader {

  private static final String BRANCHES = "├└┣┗╠╚╰┝┕╞╘╟╙";
  private static final String BARS = "│┃║┆┇┊┋╎╏";
  private static final String RULES = "─━═╌╍┄┅┈┉-┬┳╦";
  private static final String ASCII_BRANCHES = "|+`\\";
  private static final String BULLETS = "-*+•";
  private static final int TAB = 4;

  private final String text;
  private final TextLine line;
  private int index;
  private int column;

  private TreeLineReader(TextLine line) {
    this.line = line;
    this.text = line.text();
  }

  /** Reads a line of a drawn tree; empty when there is nothing but bars and space on it. */
  static Optional<TreeLine> drawn(TextLine line) {
    TreeLineReader reader = new TreeLineReader(line);
    String indentation = reader.indentation();
    reader.bars();
    Depth depth = new Depth(reader.column, reader.atBranch());
    if (depth.signed()) {
      reader.skipBranch();
    }
    TreeLine read = reader.line(depth, depth.signed(), indentation);
    return read.label().isEmpty() && !depth.signed() ? Optional.empty() : Optional.of(read);
  }

  /** Reads a line of an indented tree; empty when it is blank. */
  static Optional<TreeLine> indented(TextLine line) {
    TreeLineReader reader = new TreeLineReader(line);
    String indentation = reader.indentation();
    Depth depth = new Depth(reader.column, reader.atBullet());
    if (depth.signed()) {
      reader.advance();
    }
    TreeLine read = reader.line(depth, false, indentation);
    return read.label().isEmpty() && !depth.signed() ? Optional.empty() : Optional.of(read);
  }

  /** Whether a branch is drawn in the line, in box characters or in ASCII. */
  static boolean hasBranch(TextLine line) {
    TreeLineReader reader = new TreeLineReader(line);
    reader.indentation();
    reader.bars();
    return reader.atBranch();
  }

  private TreeLine line(Depth depth, boolean connected, String indentation) {
    skipSpace();
    String rest = text.substring(index).stripTrailing();
    String label = rest.stripLeading();
    int start = index + rest.length() - label.length();
    return new TreeLine(depth, connected, indentation, label, start, line);
  }

  private String indentation() {
    skipSpace();
    return text.substring(0, index);
  }

  private void skipSpace() {
    while (index < text.length() && isSpace(text.charAt(index))) {
      advance();
    }
  }

  private void bars() {
    while (index < text.length() && (isBar() || isSpace(text.charAt(index)))) {
      advance();
    }
  }

  private boolean isBar() {
    char c = text.charAt(index);
    boolean ascii = c == '|' && (index + 1 == text.length() || isSpace(text.charAt(index + 1)));
    return ascii || BARS.indexOf(c) >= 0;
  }

  private boolean atBranch() {
    if (index == text.length()) {
      return false;
    }
    char c = text.charAt(index);
    return BRANCHES.indexOf(c) >= 0 || (ASCII_BRANCHES.indexOf(c) >= 0 && rulesFollow());
  }

  /** In ASCII, dashes and then a space or the end make a branch of a sign. */
  private boolean rulesFollow() {
    int end = index + 1;
    while (end < text.length() && text.charAt(end) == '-') {
      end++;
    }
    return end > index + 1 && (end == text.length() || isSpace(text.charAt(end)));
  }

  private void skipBranch() {
    advance();
    while (index < text.length() && RULES.indexOf(text.charAt(index)) >= 0) {
      advance();
    }
  }

  private boolean atBullet() {
    boolean bullet = index < text.length() && BULLETS.indexOf(text.charAt(index)) >= 0;
    return bullet && (index + 1 == text.length() || isSpace(text.charAt(index + 1)));
  }

  private void advance() {
    column = text.charAt(index) == '\t' ? (column / TAB + 1) * TAB : column + 1;
    index++;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
  }
}
