package io.github.syllabake.render.search;

import io.github.syllabake.model.Markup;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.render.figure.LabelText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The formulas of an item or a question, as entries that lead to it: those on lines of their own,
 * and those that state something. Short ones are found with what they stand in.
 */
final class FormulaEntries {

  private static final Pattern STATES =
      Pattern.compile("=|\\\\(approx|propto|sim|equiv|to|le|leq|ge|geq|in|coloneqq)(?![A-Za-z])");

  private static final int SHORTEST = 16;

  private final Entries entries;
  private final int parent;
  private final String anchor;
  private final Set<String> seen = new HashSet<>();

  FormulaEntries(Entries entries, int parent, String anchor) {
    this.entries = entries;
    this.parent = parent;
    this.anchor = anchor;
  }

  void add(List<Inline> text, List<Block> folded) {
    Markup.eachInline(text, this::add);
    Markup.allInlinesOf(folded).forEach(this::add);
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Math math && isStatement(math) && seen.add(math.tex())) {
      String title = LabelText.of(List.of(inline));
      Words shown = new Words().commands(List.of(inline));
      entries.add(new Entry(Kind.FORMULA, parent, title, anchor), shown);
    }
  }

  private static boolean isStatement(Inline.Math math) {
    return math.display() || math.tex().length() >= SHORTEST && STATES.matcher(math.tex()).find();
  }
}
