package io.github.syllabake.parse.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Ends paragraphs of very many lines: the library copies all lines of a paragraph whenever another
 * one of it might start a block. It counts, so each document takes one of its own.
 */
final class ParagraphLimit implements BlockParserFactory {

  private static final int MOST_LINES = 5_000;

  private Block paragraph = new Paragraph();
  private int lines;

  /** Whether a text holds so many lines without a blank one that a paragraph may be too long. */
  static boolean isNeeded(String text) {
    int lines = 0;
    for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
      int end = text.indexOf('\n', start);
      lines = end == start ? 0 : lines + 1;
      if (end < 0 || lines > MOST_LINES) {
        break;
      }
    }
    return lines > MOST_LINES;
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    Block block = matched.getMatchedBlockParser().getBlock();
    if (!(block instanceof Paragraph)) {
      return BlockStart.none();
    }
    lines = block == paragraph ? lines + 1 : 1;
    paragraph = block;
    return lines > MOST_LINES
        ? BlockStart.of(new Rest()).atIndex(state.getNextNonSpaceIndex())
        : BlockStart.none();
  }

  /** Takes lines as they are, up to a blank one. */
  private static final class Rest extends AbstractBlockParser {
    private final PlainLines block = new PlainLines();

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public void addLine(SourceLine line) {
      block.add(line.getContent().toString());
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }
  }
}
