package io.github.syllabake.render.search;

import io.github.syllabake.model.Markup;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The different words of a text. A lone letter or digit is none: it would be found everywhere. */
final class Words {

  /** Beyond it, a single character may be a word. */
  private static final int LAST_LATIN = 0x24F;

  private final Set<String> words = new HashSet<>();

  /** Whether there are none. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words, in no order. */
  Set<String> all() {
    return Collections.unmodifiableSet(words);
  }

  /** Adds those of another text. */
  Words and(Words other) {
    words.addAll(other.words);
    return this;
  }

  /** Adds those of a plain text. */
  Words text(String text) {
    Splitter.split(text, this::add);
    return this;
  }

  /** Adds those of a formula: its commands with their backslashes, and what is written out. */
  Words tex(String tex) {
    Splitter.splitTex(tex, this::add);
    return this;
  }

  /** Adds those of inlines. */
  Words inlines(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    collect(inlines, text);
    return text(text.toString());
  }

  /** Adds those of blocks, without those of items: they are entries of their own. */
  Words blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Checklist) {
        continue;
      }
      if (block instanceof Block.Code code) {
        text(code.literal());
      }
      Markup.inlines(block).forEach(this::inlines);
      Markup.blocks(block).forEach(this::blocks);
    }
    return this;
  }

  /** Adds the commands of formulas in inlines; all else of them is in the text as it is shown. */
  Words commands(List<Inline> inlines) {
    Markup.eachInline(
        inlines,
        inline -> {
          if (inline instanceof Inline.Math math) {
            Splitter.commands(math.tex(), words::add);
          }
        });
    return this;
  }

  private void add(String word) {
    if (word.length() > 1 || word.codePointAt(0) > LAST_LATIN) {
      words.add(word);
    }
  }

  /** A word may be put together from inlines, such as one of which a part is stressed. */
  private void collect(List<Inline> inlines, StringBuilder text) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text plain) {
        text.append(plain.text());
      } else if (inline instanceof Inline.CodeSpan code) {
        text.append(code.code());
      } else if (inline instanceof Inline.Math math) {
        tex(math.tex());
        text.append(' ');
      } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        text.append(' ');
      } else {
        collect(Markup.children(inline), text);
      }
    }
  }
}
