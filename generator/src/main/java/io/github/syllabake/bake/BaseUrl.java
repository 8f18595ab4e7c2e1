package io.github.syllabake.bake;

import java.net.URI;
import java.net.URISyntaxException;

/** The absolute address of a site. */
final class BaseUrl {

  private BaseUrl() {}

  /**
   * The address with a slash at its end.
   *
   * @throws IllegalArgumentException when it can't be the address of a site
   */
  static String checked(String url) {
    if (!isAddress(url)) {
      throw new IllegalArgumentException(
          "the base URL must be an absolute http or https address without ? and #, not “"
              + url
              + "”");
    }
    return url.endsWith("/") ? url : url + "/";
  }

  private static boolean isAddress(String url) {
    try {
      URI uri = new URI(url);
      return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
