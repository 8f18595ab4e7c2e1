package io.github.syllabake.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;

/** A formula between lines with two dollars, filled in while it is parsed. */
final class MathBlock extends CustomBlock {

  private final List<SourceLine> lines = new ArrayList<>();
  private boolean closed;

  void add(SourceLine line) {
    lines.add(line);
  }

  void close() {
    closed = true;
  }

  /** Whether its end is there. */
  boolean isClosed() {
    return closed;
  }

  /** Its lines; a first or last one with nothing but the dollars is not among them. */
  List<SourceLine> lines() {
    return lines.stream().filter(line -> !line.getContent().toString().isBlank()).toList();
  }

  /** Where the TeX stands: nowhere when there is none. */
  List<SourceSpan> texSpans() {
    return lines().stream().map(SourceLine::getSourceSpan).filter(Objects::nonNull).toList();
  }

  String tex() {
    return lines().stream().map(SourceLine::getContent).collect(Collectors.joining("\n"));
  }
}
