package io.github.syllabake.model;

import io.github.syllabake.model.markup.Target.Place;

/** Where the pages of a guide stand in its site. */
public final class Addresses {

  /** The page that lists all mindmaps. */
  public static final String MINDMAPS = "mindmaps/index.html";

  /** The page that lists all question banks. */
  public static final String BANKS = "questions/index.html";

  /** The map of the guide as a whole; an index, since no pillar may be called so. */
  public static final String STRUCTURE = "mindmaps/of/index.html";

  private Addresses() {}

  /** The path of a page in the site. */
  public static String path(ContentPage page) {
    if (page instanceof ContentPage.Home) {
      return "index.html";
    }
    return folder(page) + page.head().id() + ".html";
  }

  /** The path of the map that is made of a pillar. */
  public static String structure(ContentPage.Pillar pillar) {
    return "mindmaps/of/" + pillar.head().id() + ".html";
  }

  /** The place of a page. */
  public static Place place(ContentPage page) {
    return new Place(path(page), "");
  }

  /** The place of something with an id of its own on a page. */
  public static Place place(ContentPage page, String id) {
    return new Place(path(page), Ids.anchor(id, page.head().id()));
  }

  private static String folder(ContentPage page) {
    if (page instanceof ContentPage.Pillar) {
      return "pillars/";
    } else if (page instanceof ContentPage.Mindmap) {
      return "mindmaps/";
    } else if (page instanceof ContentPage.QuestionBank) {
      return "questions/";
    }
    return "";
  }
}
