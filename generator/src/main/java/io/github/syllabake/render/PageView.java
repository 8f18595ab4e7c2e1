package io.github.syllabake.render;

import java.util.List;

/**
 * What a template sees of a page, as {@code page}. Fields that end in {@code Html} are finished
 * HTML, all others are plain text; links are relative to the page.
 *
 * @param kind the kind of page: {@code home}, {@code pillar}, {@code mindmap}, {@code mindmaps},
 *     {@code questions}, {@code banks}, {@code concepts}, {@code ties}, {@code plan}, {@code
 *     distribution}, {@code structure}, {@code text}, {@code progress}, {@code hub} or {@code
 *     missing}
 * @param id the page's address; for index pages the name of the kind
 * @param number its number among the pages of its kind, from 1; 0 where it has none
 * @param hue 0 to 359: the hue of its pillar or category
 * @param path its path in the site
 * @param root the way up to the site's root: empty, or {@code ../} repeated
 * @param canonical its absolute address; empty when no base URL is set
 * @param introHtml what stands before its first section
 * @param bodyHtml its sections
 * @param contents its sections, for the list of contents
 * @param before the page before it in reading order; a list of none or one
 * @param after the page after it; a list of none or one
 * @param answers the pillars that answer a category's questions, or the categories that a pillar
 *     answers
 * @param total how many things can be ticked on it
 * @param math whether it has formulas
 * @param map whether a tree is drawn on it
 * @param detail what only its kind of page has: {@link Home}, {@link Pillar}, {@link Index}, {@link
 *     Map}, {@link Chart}, {@link Progress}, {@link Concepts} or {@link Ties}; a {@link Plain} for
 *     all other kinds
 */
public record PageView(
    String kind,
    String id,
    int number,
    int hue,
    String title,
    String titleHtml,
    String summary,
    String path,
    String root,
    String canonical,
    String introHtml,
    String bodyHtml,
    List<Entry> contents,
    List<Link> before,
    List<Link> after,
    List<Link> answers,
    int total,
    boolean math,
    boolean map,
    Detail detail) {

  /** A link with its text. */
  public record Link(String href, String title) {}

  /**
   * A line of the list of contents.
   *
   * @param number such as {@code 1.2}; empty where sections are not numbered
   * @param id the section's id, under which progress is counted
   * @param total how many things can be ticked in the section itself
   */
  public record Entry(
      int level, String number, String titleHtml, String href, String id, int total) {}

  /** What only one kind of page has. */
  public sealed interface Detail {}

  /** Nothing of its own. */
  public record Plain() implements Detail {}

  /**
   * The first page.
   *
   * @param chartHtml the distribution of questions as SVG; empty without one
   * @param chartHref where the distribution is explained; empty without one
   * @param phases the phases of the first study plan
   * @param mapHref where the map of the whole guide is; empty without one
   */
  public record Home(
      List<Card> pillars,
      List<Card> mindmaps,
      List<Card> banks,
      List<Link> texts,
      List<Phase> phases,
      String planHref,
      String chartHtml,
      String chartHref,
      int items,
      int questions,
      String mapHref)
      implements Detail {}

  /**
   * A pillar.
   *
   * @param mapHref where the map of it is; empty without one
   */
  public record Pillar(String mapHref) implements Detail {}

  /**
   * A phase of the study plan.
   *
   * @param id the section's id
   * @param steps how many steps it has
   */
  public record Phase(String titleHtml, String href, String id, int steps) {}

  /**
   * A page that lists others.
   *
   * @param structures maps that are made of pillars and of the guide; the id of each is the
   *     pillar's
   */
  public record Index(List<Card> cards, List<Card> structures) implements Detail {

    /** A page that lists no maps of pillars. */
    public Index(List<Card> cards) {
      this(cards, List.of());
    }
  }

  /**
   * A page as one of a list.
   *
   * @param total how many things can be ticked there, or how many nodes its map has
   * @param note a short remark: the priority of a map ({@code critical}, {@code high}, {@code
   *     normal}); else empty
   * @param tag the category of a map; else empty
   * @param figureHtml a small picture; else empty
   */
  public record Card(
      String id,
      int number,
      int hue,
      String titleHtml,
      String title,
      String summary,
      String href,
      int total,
      String note,
      String tag,
      String figureHtml) {}

  /**
   * A mindmap.
   *
   * @param svgHtml the picture
   * @param outlineHtml the same tree as a nested list
   * @param nodes how many nodes it has below the root
   * @param questions how many interview questions its category has; 0 when unknown
   */
  public record Map(
      String svgHtml,
      String outlineHtml,
      int nodes,
      String priority,
      String category,
      int questions)
      implements Detail {}

  /**
   * A bar chart.
   *
   * @param answers each category with the pillars that answer its questions
   */
  public record Chart(String chartHtml, List<Answer> answers) implements Detail {}

  /** A category with its pillars. */
  public record Answer(String category, String href, List<Link> pillars) {}

  /**
   * The index of concepts.
   *
   * @param count how many there are
   * @param glossaries the glossaries of the guide
   */
  public record Concepts(int count, List<Letter> letters, List<Link> glossaries, boolean hasTies)
      implements Detail {}

  /**
   * The concepts whose names start alike.
   *
   * @param id the letter as part of an anchor
   */
  public record Letter(String id, String letter, List<Concept> concepts) {}

  /**
   * A concept.
   *
   * @param anchor its anchor in the index
   * @param aliases its other names, with commas between them
   * @param place the title of the page with its home
   * @param mentions where it is mentioned
   */
  public record Concept(
      String anchor,
      String name,
      String aliases,
      String href,
      String place,
      String summary,
      List<Mention> mentions) {}

  /**
   * A mention.
   *
   * @param of the title of its page; empty where it is that of the place itself
   */
  public record Mention(String href, String title, String of, String sentence) {}

  /**
   * The ties between pillars.
   *
   * @param svgHtml the picture
   * @param pairs the ties one by one, the strongest first
   */
  public record Ties(String svgHtml, List<Pair> pairs) implements Detail {}

  /**
   * Two pillars that mention each other's concepts.
   *
   * @param anchor its anchor on the page
   * @param count how many mentions tie them
   * @param through their homes, the most mentioned first
   */
  public record Pair(String anchor, Link one, Link other, int count, List<Link> through) {}

  /**
   * How far the reader is.
   *
   * @param groups the pages with something to tick
   * @param wordsJson the words that the client script needs on this page alone, as {@link
   *     SiteView#wordsJson}
   */
  public record Progress(List<Group> groups, String wordsJson) implements Detail {}

  /**
   * Pages of one sort.
   *
   * @param name {@code pillars}, {@code banks}, {@code plans} or {@code others}
   * @param kind the kind of page that all of them are; empty for others
   * @param noun what can be ticked on them: {@code items}, {@code questions} or {@code steps}
   */
  public record Group(String name, String kind, String noun, List<Card> cards) {

    /** How many things can be ticked on all of them. */
    public int total() {
      return cards.stream().mapToInt(Card::total).sum();
    }
  }
}
