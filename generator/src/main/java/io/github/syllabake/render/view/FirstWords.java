package io.github.syllabake.render.view;

import io.github.syllabake.model.Item;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.markup.Inline;
import java.util.ArrayList;
import java.util.List;

/** Short names for items: their terms, or else the words that they begin with. */
final class FirstWords {

  private static final int MOST_LETTERS = 60;

  private final List<Inline> words = new ArrayList<>();
  private int room = MOST_LETTERS;

  private FirstWords() {}

  static List<Inline> of(Item item) {
    if (item.term().isPresent() && item.text().get(0) instanceof Inline.Strong strong) {
      return withoutColon(strong.children());
    }
    FirstWords first = new FirstWords();
    first.all(item.text());
    return List.copyOf(first.words);
  }

  private static List<Inline> withoutColon(List<Inline> term) {
    int last = term.size() - 1;
    if (last >= 0 && term.get(last) instanceof Inline.Text text && text.text().endsWith(":")) {
      List<Inline> bare = new ArrayList<>(term);
      bare.set(last, new Inline.Text(text.text().substring(0, text.text().length() - 1)));
      return List.copyOf(bare);
    }
    return term;
  }

  private void all(List<Inline> inlines) {
    for (int i = 0; i < inlines.size() && room > 0; i++) {
      add(inlines.get(i));
    }
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Text text) {
      text(text.text());
    } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
      text(" ");
    } else if (inline instanceof Inline.CodeSpan code) {
      whole(code, code.code().length());
    } else if (inline instanceof Inline.Math math) {
      whole(math, math.tex().length() / 2 + 1);
    } else {
      all(Markup.children(inline));
    }
  }

  private void text(String text) {
    if (text.length() <= room) {
      words.add(new Inline.Text(text));
      room -= text.length();
    } else {
      int space = text.lastIndexOf(' ', room);
      words.add(new Inline.Text(text.substring(0, Math.max(space, 0)) + "…"));
      room = 0;
    }
  }

  /** What can't be cut stands as a whole, at least where nothing else does. */
  private void whole(Inline inline, int length) {
    boolean fits = length <= room || words.isEmpty();
    words.add(fits ? inline : new Inline.Text("…"));
    room = fits ? room - length : 0;
  }
}
