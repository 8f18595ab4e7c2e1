package io.github.syllabake.guide;

import org.jsoup.nodes.Document;

/**
 * A page of a baked site.
 *
 * @param path its path in the site, with forward slashes
 */
record SitePage(String path, Document document) {

  /** The id of the page, under which the client script knows it. */
  String id() {
    return document.selectFirst("html").attr("data-page");
  }

  /** What kind of page it is. */
  String kind() {
    return document.selectFirst("html").attr("data-kind");
  }
}
