package io.github.syllabake.render.html;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes addresses so that they are URIs (RFC 3986). */
final class Uris {

  /** Characters that may stand in a URI as they are, besides letters and digits. */
  private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";

  /**
   * The only place where a URI may hold brackets: a host that is a number. What stands before an at
   * sign is no host.
   */
  private static final Pattern IPV6 =
      Pattern.compile(
          "(?i)((?:(?:https?|ftp|wss?):)?//)(?:([^/?#]*)@)?(\\[[0-9A-F:.]+])(?![^/?#]*@)");

  /** A percent sign that starts no escape. */
  private static final Pattern BARE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /** Half of a character: Java would encode it as a question mark, which starts a query. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private static final int FIRST_NON_ASCII = 0x80;

  private Uris() {}

  /** An address as an author wrote it, with all that no URI may hold encoded. */
  static String encoded(String address) {
    Matcher numbered = IPV6.matcher(address);
    if (!numbered.lookingAt()) {
      return encodedAll(address);
    }
    String user = numbered.group(2) == null ? "" : user(numbered.group(2));
    String after = encodedAll(address.substring(numbered.end()));
    return numbered.group(1) + user + numbered.group(3) + after;
  }

  /** Only the last at sign has the host behind it. */
  private static String user(String name) {
    return encodedAll(name).replace("@", "%40") + "@";
  }

  private static String encodedAll(String address) {
    StringBuilder out = new StringBuilder(address.length());
    String escaped = HALF.matcher(oneFragment(address)).replaceAll("\uFFFD");
    escaped = escaped.indexOf('%') < 0 ? escaped : BARE.matcher(escaped).replaceAll("%25");
    for (byte b : escaped.getBytes(StandardCharsets.UTF_8)) {
      append(out, b & 0xFF);
    }
    return out.toString();
  }

  /** A fragment may not hold the sign that starts it. */
  private static String oneFragment(String address) {
    int fragment = address.indexOf('#') + 1;
    return fragment == 0
        ? address
        : address.substring(0, fragment) + address.substring(fragment).replace("#", "%23");
  }

  /** A file's path: what would end the path or start an escape is encoded, too. */
  static String encodedPath(String path) {
    return encoded(path.replace("%", "%25").replace("#", "%23").replace("?", "%3F"));
  }

  private static void append(StringBuilder out, int unit) {
    char c = (char) unit;
    if (unit < FIRST_NON_ASCII && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0)) {
      out.append(c);
    } else {
      out.append('%').append(hex(unit >> 4)).append(hex(unit & 0xF));
    }
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
