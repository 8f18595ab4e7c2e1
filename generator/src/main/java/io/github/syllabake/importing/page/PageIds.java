package io.github.syllabake.importing.page;

import io.github.syllabake.model.Ids;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives pages ids and paths that no other page has. */
final class PageIds {

  private static final List<String> RESERVED = List.of("index", "404", "assets", "progress", "hub");

  private final Set<String> ids = new HashSet<>(RESERVED);
  private final Set<String> paths;
  private final Map<Kind, Integer> numbers = new HashMap<>();

  /**
   * Ids for new pages.
   *
   * @param ids those that are taken
   * @param paths those that are taken
   */
  PageIds(Set<String> ids, Set<String> paths) {
    this.ids.addAll(ids);
    this.paths = new HashSet<>(paths);
  }

  /** An id for a title: its slug, where that is taken with the kind of page behind it. */
  String id(Kind kind, String title) {
    String slug = Ids.slug(title);
    String base = slug.equals("-") ? kind.suffix() : slug;
    String id = base;
    for (int i = 1; !ids.add(id); i++) {
      id = base + "-" + kind.suffix() + (i == 1 ? "" : "-" + i);
    }
    return id;
  }

  /** The place among pages of a kind, from 1. */
  int order(Kind kind) {
    return numbers.merge(kind, 1, Integer::sum);
  }

  /** The path of a page: numbered in a folder of its kind. */
  String path(Kind kind, int order, String id) {
    boolean numbered = !kind.folder().isEmpty();
    String name = numbered ? "%s%02d-%s".formatted(kind.folder(), order, id) : id;
    String path = name + ".md";
    for (int i = 2; !paths.add(path); i++) {
      path = name + "-" + i + ".md";
    }
    return path;
  }
}
