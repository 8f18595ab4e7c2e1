package io.github.syllabake.parse.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.ListItem;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Recognizes the box at the start of a list item while blocks are parsed: the mark in it may be any
 * character, one that inlines give a meaning included.
 */
final class TaskItemParser extends AbstractBlockParser {

  private static final int CODE_INDENT = 4;
  private static final int VARIATION_SELECTOR = 0xFE0F;

  private final TaskItem block;

  private TaskItemParser(String box) {
    block = new TaskItem(box);
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block childBlock) {
    return true;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.atIndex(state.getIndex());
  }

  /** Where a box ends: just behind its bracket; -1 when there is no box at {@code start}. */
  private static int boxEnd(CharSequence line, int start) {
    if (start + 2 >= line.length() || line.charAt(start) != '[') {
      return -1;
    }
    int mark = Character.codePointAt(line, start + 1);
    int end = start + 1 + Character.charCount(mark);
    if (end < line.length() && line.charAt(end) == VARIATION_SELECTOR) {
      end++;
    }
    boolean closed = end < line.length() && line.charAt(end) == ']';
    boolean escaped = mark == '\\' || mark == ']' || mark == '[';
    return closed && !escaped && isFollowed(line, end + 1, mark) ? end + 1 : -1;
  }

  /** A box that nothing follows is one only if it can't be meant as text, such as a reference. */
  private static boolean isFollowed(CharSequence line, int end, int mark) {
    if (end == line.length()) {
      return Character.isWhitespace(mark) || mark == 'x' || mark == 'X';
    }
    return line.charAt(end) == ' ' || line.charAt(end) == '\t';
  }

  /** Starts task items. */
  static final class Factory implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      Block parent = matched.getMatchedBlockParser().getBlock();
      boolean first = parent instanceof ListItem && parent.getFirstChild() == null;
      if (!first || state.getIndent() >= CODE_INDENT) {
        return BlockStart.none();
      }
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      int end = boxEnd(line, start);
      if (end < 0) {
        return BlockStart.none();
      }
      String box = line.subSequence(start + 1, end - 1).toString();
      return BlockStart.of(new TaskItemParser(box)).atIndex(end);
    }
  }
}
