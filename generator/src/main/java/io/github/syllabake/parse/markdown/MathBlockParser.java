package io.github.syllabake.parse.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parses formulas on lines of their own as blocks: as text, a line of one that starts with {@code
 * -} or {@code >} would be a list or a quote. A formula that ends on its first line is left to
 * {@link MathSpanParser}.
 */
final class MathBlockParser extends AbstractBlockParser {

  private static final String DOLLARS = "$$";
  private static final int CODE_INDENT = 4;

  private final MathBlock block = new MathBlock();
  private final int indent;

  private MathBlockParser(int indent) {
    this.indent = indent;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public void addLine(SourceLine line) {
    block.add(line);
  }

  /** A blank line ends a formula even if its dollars never come, so that little text is lost. */
  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.none();
    }
    SourceLine line = state.getLine();
    String text = line.getContent().toString();
    int start = Math.min(state.getIndex() + indent, state.getNextNonSpaceIndex());
    int end = text.stripTrailing().length() - DOLLARS.length();
    if (end < start || !text.startsWith(DOLLARS, end)) {
      return BlockContinue.atIndex(start);
    }
    block.add(line.substring(start, end));
    block.close();
    return BlockContinue.finished();
  }

  /** Starts formulas; one may stand right below a paragraph. */
  static final class Factory implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int start = state.getNextNonSpaceIndex();
      String line = state.getLine().getContent().toString();
      if (state.getIndent() >= CODE_INDENT || !line.startsWith(DOLLARS, start)) {
        return BlockStart.none();
      }
      int content = start + DOLLARS.length();
      return opens(line, content)
          ? BlockStart.of(new MathBlockParser(state.getIndent())).atIndex(content)
          : BlockStart.none();
    }

    /** Two dollars and a space before words are text, such as the name of a shell variable. */
    private static boolean opens(String line, int content) {
      boolean alone = line.substring(content).isBlank();
      return alone
          || (!Character.isWhitespace(line.charAt(content))
              && line.charAt(content) != '$'
              && line.indexOf(DOLLARS, content) < 0);
    }
  }
}
