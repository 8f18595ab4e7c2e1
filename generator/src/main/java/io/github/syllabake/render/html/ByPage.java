package io.github.syllabake.render.html;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is made of each page of a guide, when it is first asked for: most of it never is.
 *
 * @param <T> what is made
 */
final class ByPage<T> {

  private final Map<String, ContentPage> pages;
  private final Function<ContentPage, T> maker;
  private final Map<String, T> known = new ConcurrentHashMap<>();

  private ByPage(Map<String, ContentPage> pages, Function<ContentPage, T> maker) {
    this.pages = pages;
    this.maker = maker;
  }

  /** Of no pages. */
  static <T> ByPage<T> none(Function<ContentPage, T> maker) {
    return new ByPage<>(Map.of(), maker);
  }

  /** Of the pages of a guide. */
  static <T> ByPage<T> of(Guide guide, Function<ContentPage, T> maker) {
    return new ByPage<>(
        guide.pages().collect(Collectors.toMap(Addresses::path, page -> page, (one, two) -> one)),
        maker);
  }

  /** What is made of the page at a path in the site; empty where there is none. */
  Optional<T> at(String path) {
    T made = known.get(path);
    return made == null ? first(path) : Optional.of(made);
  }

  private Optional<T> first(String path) {
    return Optional.ofNullable(pages.get(path))
        .map(page -> known.computeIfAbsent(path, first -> maker.apply(page)));
  }
}
