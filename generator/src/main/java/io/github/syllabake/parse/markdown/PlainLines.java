package io.github.syllabake.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;

/** The rest of a paragraph that has too many lines to be parsed. */
final class PlainLines extends CustomBlock {

  private final List<String> lines = new ArrayList<>();

  void add(String line) {
    lines.add(line);
  }

  String text() {
    return String.join(" ", lines);
  }
}
