package io.github.syllabake.parse.tree;

/**
 * A line of a tree, taken apart.
 *
 * @param depth how far to the right it stands; a line with a sign of its own stands half a step
 *     deeper than one without at the same indentation, so that bullets may stand right below a root
 * @param connected whether a branch is drawn to it
 * @param indentation the white space it starts with
 * @param label its label without surrounding white space; empty when it has none
 * @param labelIndex where the label starts in the line
 * @param source the line itself
 */
record TreeLine(
    Depth depth,
    boolean connected,
    String indentation,
    String label,
    int labelIndex,
    TextLine source) {

  /**
   * How far to the right a line stands.
   *
   * @param column width of what stands before its sign or label; a tab reaches to the next multiple
   *     of four
   */
  record Depth(int column, boolean signed) {
    boolean isAsDeepAs(Depth other) {
      return column == other.column && signed == other.signed;
    }

    boolean deeperThan(Depth other) {
      return column > other.column || (column == other.column && signed && !other.signed);
    }
  }

  private static final int TAB = 4;

  /** How many columns the indentation takes. */
  int indentationWidth() {
    int column = 0;
    for (int i = 0; i < indentation.length(); i++) {
      column = indentation.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
    }
    return column;
  }

  int number() {
    return source.number();
  }
}
