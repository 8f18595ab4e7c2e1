package io.github.syllabake.render;

import java.util.List;
import java.util.Map;

/**
 * What every template sees of the whole guide, as {@code site}.
 *
 * @param id the guide's id
 * @param words the words of the interface by key
 * @param wordsJson the words that the client script needs (keys that start with {@code client.},
 *     without it), as a JSON object that is safe inside a script element
 * @param mapWordsJson the words that the script of maps needs besides, in the same form
 * @param pillars all pillars, with links relative to the site's root
 * @param areas the entries of the main navigation, with links relative to the site's root
 * @param mathFallback whether formulas are typeset in the browser
 * @param baseUrl the absolute address of the site, ending in a slash; empty when none is set
 * @param generator the program's name and version
 */
public record SiteView(
    String id,
    String title,
    String summary,
    String language,
    Map<String, String> words,
    String wordsJson,
    String mapWordsJson,
    List<PageView.Card> pillars,
    List<Area> areas,
    boolean mathFallback,
    String baseUrl,
    String generator) {

  /**
   * An entry of the main navigation.
   *
   * @param name one of {@code home}, {@code pillars}, {@code mindmaps}, {@code banks}, {@code
   *     plan}, or a page's id
   * @param label what it says
   * @param kinds the kinds of page that belong to it, or empty when only the page of that id does
   */
  public record Area(String name, String label, String href, List<String> kinds) {}
}
