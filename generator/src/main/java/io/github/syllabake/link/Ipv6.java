package io.github.syllabake.link;

import java.net.URI;
import java.net.URISyntaxException;

/** Knows hosts that are numbers (RFC 4291). */
final class Ipv6 {

  private Ipv6() {}

  /** Whether hexadecimal digits, colons and dots are an address. */
  static boolean isAddress(String number) {
    try {
      return new URI("http://[" + number + "]/").getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
