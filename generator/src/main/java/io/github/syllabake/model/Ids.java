package io.github.syllabake.model;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Addresses. An id names a pillar, section, item, map node or question for ever and depends on
 * names, never on positions: it is the id of what the thing stands in, a slash, and the slug of its
 * own name, unless the author pinned another one with {@code {#id}}.
 */
public final class Ids {

  /** Page ids that would take the place of a page the program makes itself. */
  public static final Set<String> OF_EVERY_SITE =
      Set.of("index", "404", "assets", "progress", "hub", "concepts", "ties");

  private static final int LONGEST = 60;

  /** No slug ends so. */
  private static final String HEADING = "--heading";

  /** The ids of elements of the templates, which scripts find by them. */
  private static final Set<String> TAKEN =
      Set.of(
          "explanations",
          "here",
          "keys",
          "pillars",
          "print",
          "resume",
          "search",
          "show-keys",
          "storage-banner",
          "text",
          "theme",
          "toast",
          "preview");

  private static final int LONGEST_TAKEN =
      TAKEN.stream().mapToInt(String::length).max().orElseThrow();

  private Ids() {}

  /**
   * A name as part of an id: lower case, letters and digits of any script, hyphens between words.
   *
   * @return the slug, at most 60 characters, cut between words where that is possible; {@code "-"}
   *     when the name has no letter and no digit
   */
  public static String slug(String name) {
    String whole = wholeSlug(name);
    return whole.isEmpty() ? "-" : cut(whole);
  }

  /**
   * A long text as part of an id: its slug, and where that had to be cut, a hyphen and six hex
   * digits that stand for the whole of it, so that texts which start alike stay apart.
   *
   * @return the slug, at most 67 characters
   */
  public static String slugOfText(String text) {
    String whole = wholeSlug(text);
    if (whole.length() <= LONGEST) {
      return whole.isEmpty() ? "-" : whole;
    }
    return cut(whole) + "-" + HexFormat.of().toHexDigits(whole.hashCode()).substring(2);
  }

  /** All words of a text, as in a slug that is never cut; empty without a letter or a digit. */
  public static String words(String text) {
    return wholeSlug(text);
  }

  /** Six hex digits that stand for a text. */
  public static String digest(String text) {
    return HexFormat.of().toHexDigits(text.hashCode()).substring(2);
  }

  /** The id of something called {@code name} within {@code parent}. */
  public static String child(String parent, String name) {
    return parent + "/" + slug(name);
  }

  /**
   * The anchor of {@code id} in the page called {@code pageId}: the id, without the page's own
   * where it starts so. One that belongs to the page's furniture is told apart by the page's id.
   * What bears the id of the page itself, the root of its map, has a slash after it: something on
   * the page may have the same name.
   */
  public static String anchor(String id, String pageId) {
    int page = pageId.length();
    boolean starts = id.startsWith(pageId);
    if (starts && id.length() == page) {
      return pageId + "/";
    }
    String anchor = starts && id.charAt(page) == '/' ? id.substring(page + 1) : id;
    return isTaken(anchor) ? pageId + "/" + anchor : anchor;
  }

  /** The anchor in its page of a heading that is no section. */
  public static String ofHeading(String githubAnchor) {
    return githubAnchor + HEADING;
  }

  /** Whether a page has an element of that id whatever stands on it. */
  private static boolean isTaken(String anchor) {
    return anchor.length() <= LONGEST_TAKEN && TAKEN.contains(anchor)
        || anchor.startsWith("fn-")
        || anchor.startsWith("fnref-")
        || anchor.endsWith("--title")
        || anchor.endsWith(HEADING);
  }

  /**
   * What the tick of a place is kept under: the place's own id, or {@code =name} where it shares a
   * tick. No id of a place starts with an equals sign.
   */
  public static String tick(String id, Optional<String> shared) {
    return shared.map(Ids::sharedTick).orElse(id);
  }

  /** What the shared tick of a name is kept under. */
  public static String sharedTick(String name) {
    return "=" + name;
  }

  private static String wholeSlug(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      append(slug, folded.codePointAt(i));
    }
    boolean hanging = !slug.isEmpty() && slug.charAt(slug.length() - 1) == '-';
    return hanging ? slug.substring(0, slug.length() - 1) : slug.toString();
  }

  private static void append(StringBuilder slug, int c) {
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      slug.appendCodePoint(c);
    } else if (c != '\'' && c != '’' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }

  private static String cut(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', LONGEST);
    int end =
        hyphen > LONGEST / 2
            ? hyphen
            : Character.isHighSurrogate(slug.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return slug.substring(0, end);
  }
}
