package io.github.syllabake.render.data;

import io.github.syllabake.render.html.Html;
import java.util.List;

/** The sitemap (sitemaps.org, version 0.9) and the robots file that names it. */
public final class Sitemap {

  private Sitemap() {}

  /**
   * The text of {@code sitemap.xml}.
   *
   * @param baseUrl the site's absolute address, ending in a slash
   * @param paths the pages' paths in the site
   */
  public static String xml(String baseUrl, List<String> paths) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String path : paths) {
      xml.append("  <url><loc>")
          .append(Html.escape(address(baseUrl, path)))
          .append("</loc></url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  /** The text of {@code robots.txt}: all is allowed, and the sitemap is named if there is one. */
  public static String robots(String baseUrl) {
    String all = "User-agent: *\nAllow: /\n";
    return baseUrl.isEmpty() ? all : all + "Sitemap: " + baseUrl + "sitemap.xml\n";
  }

  /** The absolute address of a page; an index page is addressed by its folder. */
  public static String address(String baseUrl, String path) {
    boolean index = path.equals("index.html") || path.endsWith("/index.html");
    return baseUrl + (index ? path.substring(0, path.length() - "index.html".length()) : path);
  }
}
