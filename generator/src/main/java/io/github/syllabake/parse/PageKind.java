package io.github.syllabake.parse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of page, by the name of their {@code type} in front matter. */
enum PageKind {
  HOME,
  PILLAR,
  MINDMAP,
  QUESTIONS,
  PLAN,
  DISTRIBUTION,
  GLOSSARY,
  PAGE;

  private static final List<String> SHARED =
      List.of("type", "id", "title", "summary", "order", "concepts", "unlinked", "mentions");

  /** The name that stands in front matter. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The keys that its front matter may have. */
  List<String> keys() {
    return Stream.concat(SHARED.stream(), own().stream()).toList();
  }

  private List<String> own() {
    return switch (this) {
      case HOME ->
          List.of(
              "language",
              "marks",
              "names",
              "totals",
              "raw-html",
              "base-url",
              "labels",
              "structure-maps");
      case MINDMAP -> List.of("category", "priority", "pillars");
      case QUESTIONS -> List.of("bank");
      case PILLAR -> List.of("structure-map");
      case PLAN, DISTRIBUTION, GLOSSARY, PAGE -> List.of();
    };
  }

  /** All keys that some kind of page may have. */
  static List<String> allKeys() {
    return Stream.of(values()).flatMap(kind -> kind.keys().stream()).distinct().toList();
  }

  static List<String> words() {
    return Stream.of(values()).map(PageKind::word).toList();
  }

  static PageKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
