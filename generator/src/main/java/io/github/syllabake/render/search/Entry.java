package io.github.syllabake.render.search;

/**
 * Something that can be found.
 *
 * @param parent the number of the entry that it stands in; −1 for a page
 * @param title what it is called, and what a result says
 * @param rest what stands after its title on the same line
 * @param place its path in the site for a page, else its anchor on the page
 * @param tick what its tick is kept under; empty where there is nothing to tick
 */
record Entry(Kind kind, int parent, String title, String rest, String place, String tick) {

  /** An entry with nothing to tick. */
  Entry(Kind kind, int parent, String title, String place) {
    this(kind, parent, title, "", place, "");
  }

  /** The words of what it is called. */
  Words named() {
    return new Words().text(title).text(rest);
  }
}
