package io.github.syllabake.parse.markdown;

import java.util.Set;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses formulas between dollars as GitHub reads them. The first dollar after an opening one
 * decides: it ends a formula or there is none, so that prices stay text and no text is scanned
 * twice.
 */
final class MathSpanParser implements InlineContentParser {

  /** Whether no dollar behind a backtick is left in this text. */
  private boolean noMoreTicks;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (!mayStand(scanner.peekPreviousCodePoint())) {
      return ParsedInline.none();
    }
    int dollars = scanner.matchMultiple('$');
    if (dollars > 1) {
      return dollars == 2 ? display(scanner) : ParsedInline.none();
    }
    return scanner.peek() == '`' && !noMoreTicks ? ticked(scanner) : simple(scanner);
  }

  private static ParsedInline display(Scanner scanner) {
    Position start = scanner.position();
    while (toDollar(scanner)) {
      Position end = scanner.position();
      if (scanner.matchMultiple('$') == 2) {
        return span(scanner, start, end, true);
      }
    }
    return ParsedInline.none();
  }

  private static ParsedInline simple(Scanner scanner) {
    Position start = scanner.position();
    if (isSpace(scanner.peek()) || !toDollar(scanner)) {
      return ParsedInline.none();
    }
    Position end = scanner.position();
    int last = scanner.peekPreviousCodePoint();
    scanner.next();
    boolean ends = !isSpace(last) && !Character.isLetterOrDigit(scanner.peekCodePoint());
    return ends ? span(scanner, start, end, false) : ParsedInline.none();
  }

  /** A formula as in {@code $`x`$}, which keeps its TeX from other readers of Markdown. */
  private ParsedInline ticked(Scanner scanner) {
    scanner.next();
    Position start = scanner.position();
    while (scanner.find('`') >= 0) {
      Position end = scanner.position();
      scanner.next();
      if (scanner.next('$')) {
        return span(scanner, start, end, false);
      }
    }
    noMoreTicks = true;
    return ParsedInline.none();
  }

  private static ParsedInline span(Scanner scanner, Position start, Position end, boolean display) {
    SourceLines source = scanner.getSource(start, end);
    String tex = source.getContent();
    if (tex.isBlank()) {
      return ParsedInline.none();
    }
    MathSpan span = new MathSpan(tex, display);
    span.setSourceSpans(source.getSourceSpans());
    return ParsedInline.of(span, scanner.position());
  }

  /** Moves to the next dollar that no backslash hides; code on the way goes before formulas. */
  private static boolean toDollar(Scanner scanner) {
    while (scanner.hasNext()) {
      char c = scanner.peek();
      if (c == '$') {
        return true;
      } else if (c == '`') {
        return false;
      }
      scanner.next();
      if (c == '\\' && scanner.hasNext()) {
        scanner.next();
      }
    }
    return false;
  }

  private static boolean mayStand(int before) {
    return before != '\\' && before != '$' && !Character.isLetterOrDigit(before);
  }

  private static boolean isSpace(int c) {
    return c == Scanner.END || Character.isWhitespace(c);
  }

  /** Makes parsers for formulas. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return new MathSpanParser();
    }
  }
}
