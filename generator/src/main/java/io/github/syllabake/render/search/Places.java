package io.github.syllabake.render.search;

import java.util.List;
import java.util.Locale;

/**
 * Where entries stand, in few characters. Most anchors are that of the entry above, a slash and the
 * title in other letters, which the client knows.
 */
final class Places {

  private Places() {}

  /**
   * The place of an entry, for {@code assets/js/search-index.js}: a page's path; for all else empty
   * where the title makes the anchor, {@code .} where it is that of the entry above, else how many
   * characters are as the title makes them (see {@link Numbers}) and the rest, or {@code #} and the
   * whole anchor.
   */
  static String of(Entry entry, List<Entry> entries) {
    if (entry.parent() < 0) {
      return entry.place();
    }
    Entry above = entries.get(entry.parent());
    String start = above.parent() < 0 ? "" : above.place() + "/";
    if (above.parent() >= 0 && entry.place().equals(above.place())) {
      return ".";
    }
    return entry.place().startsWith(start)
        ? rest(entry.place().substring(start.length()), slug(entry.title()))
        : "#" + entry.place();
  }

  private static String rest(String name, String slug) {
    if (name.equals(slug)) {
      return "";
    }
    int same = 0;
    while (same < Math.min(name.length(), slug.length())
        && name.charAt(same) == slug.charAt(same)) {
      same++;
    }
    StringBuilder out = new StringBuilder();
    Numbers.append(out, same);
    return out.append(name, same, name.length()).toString();
  }

  /** Plainer than the slug of an id, so that the client comes to the same. */
  static String slug(String title) {
    String low = title.toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(low.length());
    for (int i = 0; i < low.length(); i++) {
      append(slug, low.charAt(i));
    }
    boolean hanging = !slug.isEmpty() && slug.charAt(slug.length() - 1) == '-';
    return hanging ? slug.substring(0, slug.length() - 1) : slug.toString();
  }

  private static void append(StringBuilder slug, char c) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      slug.append(c);
    } else if (c != '\'' && c != '’' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }
}
