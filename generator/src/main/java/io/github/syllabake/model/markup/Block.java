package io.github.syllabake.model.markup;

import io.github.syllabake.model.Item;
import io.github.syllabake.model.MapTree;
import java.util.List;
import java.util.Optional;

/** A block of text. */
public sealed interface Block {

  /** A paragraph. */
  record Paragraph(List<Inline> inlines) implements Block {}

  /**
   * A heading that is no section of its own: one inside a quote, an item or a list.
   *
   * @param level 1 to 6
   * @param anchor the anchor that GitHub gives it, empty if it has no letter and no digit
   */
  record Heading(int level, List<Inline> inlines, String anchor) implements Block {}

  /** A bulleted list; in a tight one, paragraphs stand without space between them. */
  record BulletList(boolean tight, List<List<Block>> entries) implements Block {}

  /** A numbered list. */
  record OrderedList(boolean tight, int start, List<List<Block>> entries) implements Block {}

  /** A run of glossary entries. */
  record Glossary(List<Term> terms) implements Block {}

  /** A run of checklist items. */
  record Checklist(List<Item> items) implements Block {}

  /** A block quote. */
  record Quote(List<Block> blocks) implements Block {}

  /** A block quote that is marked as a note, a tip, … */
  record Alert(Kind kind, List<Block> blocks) implements Block {

    /** The five kinds of alert that GitHub knows. */
    public enum Kind {
      NOTE,
      TIP,
      IMPORTANT,
      WARNING,
      CAUTION
    }
  }

  /**
   * Code.
   *
   * @param info the info string of its fence; empty without one
   */
  record Code(Optional<String> info, String literal) implements Block {}

  /** A formula on lines of its own. */
  record DisplayMath(Inline.Math math) implements Block {}

  /** A tree to be drawn as a mindmap. */
  record Figure(MapTree tree) implements Block {}

  /** A table. */
  record Table(List<Alignment> alignments, List<List<Inline>> header, List<List<List<Inline>>> rows)
      implements Block {

    /** How the cells of a column are set. */
    public enum Alignment {
      NONE,
      LEFT,
      CENTER,
      RIGHT
    }
  }

  /** A rule between two parts. */
  record ThematicBreak() implements Block {}

  /** Raw HTML as written. */
  record Html(String html) implements Block {}

  /**
   * The footnotes of a file that are referred to, by number.
   *
   * @param notes the notes, the first one with number 1
   */
  record Footnotes(List<Note> notes) implements Block {

    /**
     * One footnote.
     *
     * @param label as written
     * @param number from 1
     * @param references how many references lead to it
     */
    public record Note(String label, int number, int references, List<Block> blocks) {}
  }
}
