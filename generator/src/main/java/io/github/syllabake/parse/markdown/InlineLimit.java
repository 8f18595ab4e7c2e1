package io.github.syllabake.parse.markdown;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Keeps the library's inline parser from texts that it can't parse in reasonable time or depth. It
 * is recursive in the depth of emphasis, and some of its searches look through the whole text once
 * for every sign. No text for people comes near the limits: they are more than a thousand pairs of
 * signs in one paragraph.
 */
final class InlineLimit implements InlineParser {

  private static final int MOST_SIGNS = 3_000;
  private static final long MOST_STEPS = 200_000_000;

  /** For all long paragraphs of a file together; a book takes a hundredth of it. */
  private static final long MOST_STEPS_OF_ALL = 1_000_000_000;

  /** Shorter paragraphs are parsed in no time, however hostile. */
  private static final int SHORT = 1_000;

  private final InlineParser parser;
  private long steps;

  InlineLimit(InlineParserContext context) {
    // The library offers its own inline parser to a factory under no other name.
    this.parser = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node node) {
    if (isTooMuch(lines)) {
      node.appendChild(plain(lines));
    } else {
      parser.parse(lines, node);
    }
  }

  private boolean isTooMuch(SourceLines lines) {
    long length = 0;
    for (SourceLine line : lines.getLines()) {
      length += line.getContent().length() + 1;
    }
    if (length <= SHORT) {
      return false;
    }
    long signs = 0;
    for (SourceLine line : lines.getLines()) {
      signs += signs(line.getContent());
    }
    steps += signs * length;
    return signs > MOST_SIGNS || signs * length > MOST_STEPS || steps > MOST_STEPS_OF_ALL;
  }

  private static int signs(CharSequence text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '*', '_', '~', '[', '<', '`' -> signs++;
        default -> {
          // Any other character is read once.
        }
      }
    }
    return signs;
  }

  private static Node plain(SourceLines lines) {
    PlainSpan plain = new PlainSpan();
    plain.setSourceSpans(lines.getSourceSpans());
    for (SourceLine line : lines.getLines()) {
      if (plain.getLastChild() != null) {
        plain.appendChild(new SoftLineBreak());
      }
      plain.appendChild(new Text(line.getContent().toString()));
    }
    return plain;
  }
}
