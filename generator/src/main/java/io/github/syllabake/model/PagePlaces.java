package io.github.syllabake.model;

import io.github.syllabake.model.markup.Target.Place;

/**
 * The places on one page, for those who ask for many.
 *
 * @param path the page's path in the site
 * @param id the page's id
 */
public record PagePlaces(String path, String id) {

  /** The places on a page. */
  public static PagePlaces of(ContentPage page) {
    return new PagePlaces(Addresses.path(page), page.head().id());
  }

  /** The page itself. */
  public Place page() {
    return new Place(path, "");
  }

  /** The place of something with an id of its own. */
  public Place of(String partId) {
    return new Place(path, Ids.anchor(partId, id));
  }
}
