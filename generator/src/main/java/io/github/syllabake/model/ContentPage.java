package io.github.syllabake.model;

import io.github.syllabake.model.markup.Block;
import java.util.List;

/** A page made from one file of the content. */
public sealed interface ContentPage {

  /** What every page has. */
  PageHead head();

  /** What stands before its first section. */
  List<Block> intro();

  /** Its sections, in reading order. */
  List<Section> sections();

  /** The first page of the guide. */
  record Home(PageHead head, List<Block> intro, List<Section> sections) implements ContentPage {}

  /**
   * A pillar: a large subject with sections of checklist items.
   *
   * @param mapped whether a map is made of its sections and items
   */
  record Pillar(PageHead head, List<Block> intro, List<Section> sections, boolean mapped)
      implements ContentPage {

    /** A pillar that a map is made of. */
    public Pillar(PageHead head, List<Block> intro, List<Section> sections) {
      this(head, intro, sections, true);
    }
  }

  /**
   * A page with one main mindmap.
   *
   * @param category the question category it prepares for; empty without one
   * @param priority how much it matters
   * @param pillars ids of pillars that answer the questions of its category, as its author says
   */
  record Mindmap(
      PageHead head,
      List<Block> intro,
      List<Section> sections,
      String category,
      Priority priority,
      List<String> pillars,
      MapTree tree)
      implements ContentPage {

    /** A page whose author names no pillars. */
    public Mindmap(
        PageHead head,
        List<Block> intro,
        List<Section> sections,
        String category,
        Priority priority,
        MapTree tree) {
      this(head, intro, sections, category, priority, List.of(), tree);
    }
  }

  /**
   * Interview questions of one category.
   *
   * @param bank the bank it belongs to, such as {@code behavioral}
   * @param questions the questions of all numbered lists of the page, which stand in no block any
   *     more
   */
  record QuestionBank(
      PageHead head,
      List<Block> intro,
      List<Section> sections,
      String bank,
      List<Question> questions)
      implements ContentPage {}

  /** A study plan: phases with steps to tick. */
  record StudyPlan(PageHead head, List<Block> intro, List<Section> sections)
      implements ContentPage {}

  /**
   * How many questions each category has.
   *
   * @param categories in the order of the page's first table, which stays in its block
   */
  record Distribution(
      PageHead head, List<Block> intro, List<Section> sections, List<Category> categories)
      implements ContentPage {}

  /** Any other page. */
  record TextPage(PageHead head, List<Block> intro, List<Section> sections)
      implements ContentPage {}
}
