package io.github.syllabake.parse.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Starts tables that GitHub shows as such, of a width that people read. The library fills every row
 * up to the width of the header, so that a short text with a very wide header would become millions
 * of cells.
 */
final class TableLimit implements BlockParserFactory {

  private static final int MOST_BARS = 101;

  private final BlockParserFactory tables = new TableBlockParser.Factory();

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    return mayStart(state) && haveAsManyCells(state, matched)
        ? tables.tryStart(state, matched)
        : BlockStart.none();
  }

  /** The library takes a shorter header, too, and loses the text of the columns without one. */
  private static boolean haveAsManyCells(ParserState state, MatchedBlockParser matched) {
    List<SourceLine> lines = matched.getParagraphLines().getLines();
    CharSequence line = state.getLine().getContent();
    return !lines.isEmpty()
        && TableColumns.count(lines.get(lines.size() - 1).getContent())
            == TableColumns.count(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
  }

  /** Whether a text is the line of a table that is too wide: nothing but its signs. */
  static boolean isTooWide(String line) {
    return line.indexOf('-') >= 0
        && line.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t')
        && line.chars().filter(c -> c == '|').count() > MOST_BARS;
  }

  /** A table starts with the line below its header, which has nothing but these signs. */
  private static boolean mayStart(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int bars = 0;
    for (int i = state.getNextNonSpaceIndex(); i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '|') {
        bars++;
      } else if (c != '-' && c != ':' && c != ' ' && c != '\t') {
        return false;
      }
    }
    return bars <= MOST_BARS;
  }
}
