package io.github.syllabake.render.html;

import io.github.syllabake.model.markup.Target.Place;

/** Where concepts stand in the index. */
public final class IndexIds {

  /** The page of the index. */
  public static final String PATH = "concepts.html";

  private IndexIds() {}

  /** The entry of the concept with this home. */
  public static Place place(Place home) {
    return new Place(PATH, anchor(home));
  }

  /** The anchor of that entry: the path of the page and the anchor there. */
  public static String anchor(Place home) {
    String page = home.page().replaceFirst("\\.html$", "");
    return home.anchor().isEmpty() ? page : page + "/" + home.anchor();
  }
}
