package io.github.syllabake.render.view;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.Concept;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.render.PageView;
import io.github.syllabake.render.PageView.Letter;
import io.github.syllabake.render.PageView.Link;
import io.github.syllabake.render.figure.ReadableText;
import io.github.syllabake.render.html.IndexIds;
import io.github.syllabake.render.html.PageContext;
import io.github.syllabake.render.html.Ties;
import io.github.syllabake.render.html.Titles;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The index of concepts from A to Z. */
final class IndexDetail {

  private static final String OTHER = "#";

  private final Ties ties;
  private final PageContext context;

  private IndexDetail(Ties ties, PageContext context) {
    this.ties = ties;
    this.context = context;
  }

  /** Whether the guide has concepts. */
  static boolean isWanted(Guide guide) {
    return !guide.connections().concepts().isEmpty();
  }

  static PageView.Concepts of(Guide guide, Ties ties, PageContext context) {
    IndexDetail detail = new IndexDetail(ties, context);
    Collator collator = Collator.getInstance(Locale.forLanguageTag(guide.settings().language()));
    List<PageView.Concept> concepts =
        guide.connections().concepts().stream()
            .map(detail::concept)
            .sorted(
                Comparator.comparing(PageView.Concept::name, collator)
                    .thenComparing(PageView.Concept::anchor))
            .toList();
    Map<String, List<PageView.Concept>> letters =
        concepts.stream()
            .collect(
                Collectors.groupingBy(
                    concept -> letter(concept.name()), LinkedHashMap::new, Collectors.toList()));
    return new PageView.Concepts(
        concepts.size(),
        letters.entrySet().stream()
            .map(
                entry ->
                    new Letter(
                        entry.getKey().equals(OTHER) ? "other" : entry.getKey(),
                        entry.getKey(),
                        entry.getValue()))
            .toList(),
        glossaries(guide, context),
        TiesDetail.isWanted(guide));
  }

  private static List<Link> glossaries(Guide guide, PageContext context) {
    return guide.texts().stream()
        .filter(page -> PageParts.terms(page).findAny().isPresent())
        .map(
            page ->
                new Link(context.href(Addresses.place(page)), PlainText.of(page.head().title())))
        .toList();
  }

  private PageView.Concept concept(Concept concept) {
    return new PageView.Concept(
        IndexIds.anchor(concept.home()),
        capitalized(ReadableText.of(concept.name())),
        String.join(", ", concept.aliases()),
        context.href(concept.home()),
        ties.titles().at(concept.home()).page(),
        ReadableText.of(concept.summary()),
        ties.connections().mentionsOf(concept.home()).stream()
            .map(
                mention -> {
                  Titles.Title title = ties.titles().at(mention.from());
                  return new PageView.Mention(
                      context.href(mention.from()),
                      title.text(),
                      title.page().equals(title.text()) ? "" : title.page(),
                      ReadableText.of(mention.sentence()));
                })
            .toList());
  }

  /** A name that starts with one letter alone, as k-means does, is a symbol and keeps its case. */
  private static String capitalized(String name) {
    int first = name.codePointAt(0);
    int size = Character.charCount(first);
    boolean word = name.length() > size && Character.isLetter(name.codePointAt(size));
    return word ? Character.toString(Character.toTitleCase(first)) + name.substring(size) : name;
  }

  /** The letter under which a name stands, without its accents. */
  private static String letter(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD);
    int first = bare.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : OTHER;
  }
}
