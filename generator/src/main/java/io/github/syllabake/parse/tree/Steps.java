package io.github.syllabake.parse.tree;

import io.github.syllabake.parse.tree.TreeLine.Depth;

/** How many columns a level of a tree takes, learned from its first one. */
final class Steps {

  private final boolean drawn;
  private int width;

  /**
   * A measure for one tree.
   *
   * @param drawn whether its branches are drawn: then they say what belongs to what, and only whole
   *     missing levels are unclear
   */
  Steps(boolean drawn) {
    this.drawn = drawn;
  }

  /**
   * Reports a line that is the first one of its level and stands too deep.
   *
   * @param belowRoot whether it hangs on the root, where drawn branches may start anywhere
   */
  void check(TreeLine line, Depth above, boolean belowRoot, TreeProblems problems) {
    int step = line.depth().column() - above.column();
    if (step == 0 || (drawn && belowRoot)) {
      return;
    }
    if (width == 0) {
      width = step;
    }
    if (drawn ? step >= 2 * width : step > width) {
      problems.jump(line, step, width);
    }
  }
}
