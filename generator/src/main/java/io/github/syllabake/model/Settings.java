package io.github.syllabake.model;

import io.github.syllabake.source.SourceSpan;
import java.util.Map;
import java.util.Optional;

/**
 * The guide's settings, from the front matter of its home page.
 *
 * @param id the guide's id: the prefix of all that a reader's browser stores
 * @param title the guide's title, plain text
 * @param summary one sentence on it, plain text; may be empty
 * @param language BCP 47 tag of the interface and the text
 * @param marks the legend: each mark that stands in boxes with what it means, sorted by mark
 * @param totals what the guide must add up to, by name ({@code pillars}, {@code items}, {@code
 *     mindmaps}, {@code questions}); a name that is missing is not checked
 * @param totalsSpan where the totals stand
 * @param rawHtml whether raw HTML in the content reaches the pages
 * @param baseUrl the absolute address at which the site will stand, ending in a slash
 * @param structureMaps whether maps are made of pillars and of the guide as a whole
 */
public record Settings(
    String id,
    String title,
    String summary,
    String language,
    Map<String, String> marks,
    Map<String, Integer> totals,
    SourceSpan totalsSpan,
    boolean rawHtml,
    Optional<String> baseUrl,
    boolean structureMaps) {}
