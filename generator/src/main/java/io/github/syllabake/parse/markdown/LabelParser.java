package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Parses short texts on one line that hold inlines and no blocks, such as titles and labels. */
public final class LabelParser {

  private static final String SIGNS = "\\`*_~[<&$";

  private final Parser parser;

  /** Parses with a parser that knows no blocks. */
  LabelParser(Parser parser) {
    this.parser = parser;
  }

  /**
   * Parses a text.
   *
   * @param span where it stands; without a length where it goes over several lines
   */
  public List<Inline> parse(String text, SourceSpan span) {
    if (isPlain(text)) {
      return List.of(new Inline.Text(text));
    }
    Node paragraph = parser.parse(text).getFirstChild();
    boolean whole = paragraph != null && paragraph.getNext() == null;
    Positions positions =
        span.length() == 0
            ? Positions.allAt(span)
            : new Positions(span.file(), span.line(), span.column());
    List<Inline> inlines =
        whole ? InlineReader.read(paragraph, positions, FootnoteNumbers.NONE) : List.of();
    return inlines.isEmpty() ? List.of(new Inline.Text(text)) : inlines;
  }

  /** Most labels hold no sign at all; they take no parser. */
  private static boolean isPlain(String text) {
    return text.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
  }
}
