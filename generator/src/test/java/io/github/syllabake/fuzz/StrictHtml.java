package io.github.syllabake.fuzz;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check of HTML that knows nothing but what the program itself writes: its tags and attributes,
 * each quoted and closed, and no character that HTML forbids. So it sees any HTML of the content
 * that got through, and is fast enough for each input.
 */
final class StrictHtml {

  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "path", "rect");

  /** What the program writes; no tag of the content that fuzzing puts in is among them. */
  private static final Set<String> TAGS =
      Set.of(
          ("a abbr blockquote br button code dd del details div dl dt em figure g h1 h2 h3 h4 h5 h6"
                  + " hr img input label li line ol p path pre q rect section span strong sub summary"
                  + " sup svg table tbody td text th thead title tr tspan ul use circle bdi desc")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("alt aria-hidden aria-label aria-labelledby aria-pressed class cx cy d data-display data-gaps"
                  + " data-id data-of data-scope data-section data-tex data-tick data-total data-was dir dx dy for"
                  + " height href id loading preserveAspectRatio r rel role rx ry src start style"
                  + " tabindex text-anchor title transform type value viewBox width x x1 x2 xmlns y"
                  + " y1 y2 fill direction pointer-events font-family stroke font-size font-weight font-style focusable lang text-decoration")
              .split(" "));

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-zA-Z][a-zA-Z0-9-]*(?:=\"[^\"<]*+\")?)*+)(/?)>");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(" ([a-zA-Z][a-zA-Z0-9-]*)(?:=\"([^\"]*)\")?");

  private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|#39|#x27|nbsp);");

  private static final Map<String, String> PLAIN =
      Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"");

  private final String html;
  private final Set<String> ids;
  private final Deque<String> open = new ArrayDeque<>();

  private StrictHtml(String html, Set<String> ids) {
    this.html = html;
    this.ids = ids;
  }

  /**
   * Checks a fragment.
   *
   * @param ids gets the ids of the fragment
   * @throws AssertionError if something is wrong
   */
  static void check(String html, Set<String> ids) {
    new StrictHtml(html, ids).run();
  }

  static void check(String html) {
    check(html, new HashSet<>());
  }

  private void run() {
    Matcher tag = TAG.matcher(html);
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c > '>' && c < 0x7F) {
        at++;
      } else if (c == '<') {
        tag.region(at, html.length());
        expect(tag.lookingAt(), "no tag of ours", at);
        tag(tag, at);
        at = tag.end();
      } else {
        at += character(c, at);
      }
    }
    expect(open.isEmpty(), "not closed: " + open, html.length());
  }

  private int character(char c, int at) {
    if (c == '&') {
      Matcher entity = ENTITY.matcher(html).region(at, html.length());
      expect(entity.lookingAt(), "a bare ampersand", at);
      return entity.end() - at;
    }
    if (c == '>' || isForbidden(c)) {
      expect(false, "forbidden character " + Integer.toHexString(c), at);
    }
    if (Character.isHighSurrogate(c)) {
      expect(
          at + 1 < html.length() && Character.isLowSurrogate(html.charAt(at + 1)),
          "half a character",
          at);
      expect((html.codePointAt(at) & 0xFFFE) != 0xFFFE, "a noncharacter", at);
      return 2;
    }
    expect(!Character.isLowSurrogate(c), "half a character", at);
    return 1;
  }

  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= 0x7F && c < 0xA0)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || c >= 0xFFFE;
  }

  private void tag(Matcher tag, int at) {
    String name = tag.group(2);
    if (!TAGS.contains(name)) {
      expect(false, "the tag " + name, at);
    }
    if (!tag.group(1).isEmpty()) {
      if (open.isEmpty() || !open.pop().equals(name)) {
        expect(false, "closes " + name + " in " + open, at);
      }
      return;
    }
    attributes(tag.group(3), at);
    expect(!name.equals("a") || !open.contains("a"), "a link in a link", at);
    boolean closed = !tag.group(4).isEmpty() || VOID.contains(name);
    if (!closed) {
      open.push(name);
    }
  }

  private void attributes(String text, int at) {
    for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
      expect(ENTITY.matcher(text).region(i, text.length()).lookingAt(), "a bare ampersand", at);
    }
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text.charAt(i))) {
        expect(false, "forbidden character in an attribute", at);
      }
    }
    Set<String> seen = new HashSet<>();
    for (Matcher found = ATTRIBUTE.matcher(text); found.find(); ) {
      String name = found.group(1);
      if (!ATTRIBUTES.contains(name) || !seen.add(name)) {
        expect(false, "the attribute " + name, at);
      }
      attribute(name, found.group(2) == null ? "" : plain(found.group(2)), at);
    }
  }

  private void attribute(String name, String value, int at) {
    if (name.equals("id")) {
      expect(!value.isEmpty() && value.chars().noneMatch(c -> c <= ' '), "the id " + value, at);
      expect(ids.add(value), "the id " + value + " again", at);
    } else if (name.equals("href") || name.equals("src")) {
      expect(isSafe(value), "the address " + value, at);
    }
  }

  /** As a browser reads it: leading controls and all tabs and line ends count for nothing. */
  static boolean isSafe(String address) {
    String read = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    return !read.matches("(?s)(?:javascript|vbscript|file|data):.*")
        || read.startsWith("data:image/");
  }

  static String plain(String escaped) {
    String text = escaped;
    for (String entity : new String[] {"&lt;", "&gt;", "&quot;", "&amp;"}) {
      text = text.replace(entity, PLAIN.get(entity));
    }
    return text;
  }

  private void expect(boolean holds, String problem, int at) {
    if (!holds) {
      int start = Math.max(0, at - 60);
      throw new AssertionError(
          problem + " at: " + html.substring(start, Math.min(html.length(), at + 100)));
    }
  }
}
