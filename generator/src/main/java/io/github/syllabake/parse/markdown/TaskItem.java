package io.github.syllabake.parse.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;

/** All that stands in a list item whose first paragraph starts with a box, the box aside. */
final class TaskItem extends CustomBlock {

  private final String box;

  /** A task item with what stands in its box. */
  TaskItem(String box) {
    this.box = box;
  }

  /** Whether nothing follows the box on its line or in its paragraph. */
  boolean isEmpty() {
    return !(getFirstChild() instanceof Paragraph);
  }

  String box() {
    return box;
  }
}
