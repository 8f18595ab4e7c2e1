package io.github.syllabake.parse;

import io.github.syllabake.model.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the path of a file says about its page. */
final class PagePath {

  private static final Set<String> KIND_FOLDERS =
      Set.of("pillars", "mindmaps", "questions", "pages");
  private static final Pattern ORDER = Pattern.compile("^[0-9]+[-_. ]+");

  private final List<String> names = new ArrayList<>();
  private final String last;

  PagePath(String path) {
    List<String> segments = new ArrayList<>(Arrays.asList(path.split("/")));
    int end = segments.size() - 1;
    String stem = segments.get(end).replaceFirst("\\.[^.]+$", "");
    boolean standsForFolder = isIndex(stem);
    if (standsForFolder) {
      segments.remove(end);
    } else {
      segments.set(end, stem);
    }
    segments.forEach(segment -> names.add(withoutOrder(segment)));
    this.last = names.isEmpty() ? stem : names.get(names.size() - 1);
    if (names.size() > 1 && KIND_FOLDERS.contains(names.get(0).toLowerCase(Locale.ROOT))) {
      names.remove(0);
    }
  }

  /** Whether the file is one that may be the home page of a guide. */
  static boolean isRootIndex(String path) {
    return !path.contains("/") && isIndex(path.replaceFirst("\\.[^.]+$", ""));
  }

  /** The page's id unless its front matter has one. */
  String id() {
    String id = names.isEmpty() ? Ids.slug(last) : Ids.slug(String.join("-", names));
    return Ids.OF_EVERY_SITE.contains(id) ? id + "-page" : id;
  }

  /** The page's title unless its text has one. */
  String title() {
    return readable(last);
  }

  /** A name of a file or folder with spaces between its words and a capital at its start. */
  static String readable(String name) {
    String words = name.replaceAll("[-_\\s]+", " ").strip();
    if (words.isEmpty()) {
      return name;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private static boolean isIndex(String stem) {
    return stem.equalsIgnoreCase("index") || stem.equalsIgnoreCase("readme");
  }

  private static String withoutOrder(String name) {
    String rest = ORDER.matcher(name).replaceFirst("");
    return rest.isEmpty() ? name : rest;
  }
}
