package io.github.syllabake.link;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * Knows what can be a host: names whose parts are short enough (RFC 1034), and numbers (RFC 4291).
 */
final class Hosts {

  /** A sign that is set on the one before it can't be the first of a part (RFC 5891). */
  private static final Pattern MARK_FIRST = Pattern.compile("(?:^|\\.)\\p{M}");

  private Hosts() {}

  /**
   * Whether something can be a host.
   *
   * @param host letters and digits of any script between dots, or hexadecimal digits and colons
   *     between brackets
   */
  static boolean isHost(String host) {
    return host.startsWith("[") ? isNumber(host) : isName(host);
  }

  private static boolean isName(String host) {
    if (MARK_FIRST.matcher(host).find()) {
      return false;
    }
    try {
      IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isNumber(String host) {
    try {
      return new URI("http://" + host + "/").getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
