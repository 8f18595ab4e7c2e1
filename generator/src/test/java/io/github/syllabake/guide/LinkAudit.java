package io.github.syllabake.guide;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Follows every reference of a site: links, pictures, scripts, styles and fonts, in pages, style
 * sheets and SVG files. All must lead to a file of the site, and to an id in it; only links that a
 * reader follows may leave the site.
 */
final class LinkAudit {

  private static final List<String> ATTRIBUTES =
      List.of("href", "src", "xlink:href", "data", "poster", "action", "formaction");
  private static final Pattern CSS_URL =
      Pattern.compile("url\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)|@import\\s+['\"]([^'\"]*)['\"]");
  private static final Pattern SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*:|^//");

  private final SiteFolder site;
  private final String base;
  private final Map<String, Set<String>> ids;
  private final Set<String> files;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> external = new TreeSet<>();

  private LinkAudit(SiteFolder site, String base) {
    this.site = site;
    this.base = base;
    files = new HashSet<>(site.files());
    ids =
        site.pages().values().stream()
            .collect(Collectors.toMap(SitePage::path, page -> idsOf(page.document())));
  }

  /**
   * What an audit found.
   *
   * @param problems one line for each reference that leads nowhere
   * @param external all addresses outside the site that a reader can follow
   * @param unreached pages to which no other page links
   */
  record Findings(List<String> problems, Set<String> external, Set<String> unreached) {}

  /** Follows all references of a site that may stand anywhere. */
  static Findings of(SiteFolder site) {
    return of(site, "/");
  }

  /**
   * Follows all references of a site.
   *
   * @param base the path at which it is to stand; the page for what is missing, which is served
   *     anywhere, may begin its references with it
   */
  static Findings of(SiteFolder site, String base) {
    LinkAudit audit = new LinkAudit(site, base);
    Set<String> reached = new HashSet<>();
    site.pages().values().forEach(page -> audit.followAll(page, reached));
    site.files(".css").forEach(path -> audit.followCss(path, site.text(path)));
    site.files(".svg").forEach(path -> audit.followSvg(path));
    Set<String> unreached = new TreeSet<>(site.pages().keySet());
    unreached.removeAll(reached);
    return new Findings(audit.problems, audit.external, unreached);
  }

  private static Set<String> idsOf(Document document) {
    return document.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
  }

  private void followAll(SitePage page, Set<String> reached) {
    for (Element element : page.document().getAllElements()) {
      for (String attribute : ATTRIBUTES) {
        if (element.hasAttr(attribute)) {
          String target = follow(page.path(), element, element.attr(attribute));
          if (!target.equals(page.path())) {
            reached.add(target);
          }
        }
      }
      followSrcset(page.path(), element);
      followCss(page.path(), element.attr("style"));
    }
    page.document().select("style").forEach(style -> followCss(page.path(), style.data()));
  }

  private void followSrcset(String path, Element element) {
    for (String candidate : element.attr("srcset").split(",", -1)) {
      if (!candidate.isBlank()) {
        follow(path, element, candidate.strip().split("\\s+", 2)[0]);
      }
    }
  }

  private void followSvg(String path) {
    Document svg = Jsoup.parse(site.text(path), Parser.xmlParser());
    Set<String> own = idsOf(svg);
    for (Element element : svg.getAllElements()) {
      for (String attribute : List.of("href", "xlink:href")) {
        String reference = element.attr(attribute);
        if (reference.startsWith("#")
            ? !own.contains(reference.substring(1))
            : !reference.isEmpty()) {
          problems.add(path + ": " + reference + ": an SVG file may refer to its own parts only");
        }
      }
    }
  }

  private void followCss(String path, String css) {
    Matcher matcher = CSS_URL.matcher(css);
    while (matcher.find()) {
      String reference = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (reference.startsWith("data:")) {
        continue;
      }
      if (SCHEME.matcher(reference).find()) {
        problems.add(path + ": " + reference + ": a style that leaves the site");
      } else {
        inSite(path, reference);
      }
    }
  }

  /** Follows one reference; returns the path that it leads to, or nothing when it leaves. */
  private String follow(String path, Element element, String reference) {
    if (!SCHEME.matcher(reference).find()) {
      return inSite(path, reference);
    }
    if (element.tagName().equals("a") && reference.matches("(?i)(https?|mailto):.+")) {
      external.add(reference);
    } else if (!isMetadata(element) && !reference.startsWith("data:image/")) {
      problems.add(path + ": " + reference + ": <" + element.tagName() + "> leaves the site");
    }
    return "";
  }

  /** What no browser loads: a canonical address, say. */
  private static boolean isMetadata(Element element) {
    return element.tagName().equals("link") && element.attr("rel").equals("canonical");
  }

  private String inSite(String path, String reference) {
    if (path.equals("404.html") && base.length() > 1 && reference.startsWith(base)) {
      return inSite(path, reference.substring(base.length()));
    }
    if (reference.isEmpty() || reference.startsWith("/")) {
      problems.add(path + ": “" + reference + "”: " + "not a relative reference");
      return "";
    }
    int hash = reference.indexOf('#');
    String address = hash < 0 ? reference : reference.substring(0, hash);
    String target = address.isEmpty() ? path : resolve(path, address);
    if (!files.contains(target)) {
      problems.add(path + ": " + reference + ": no such file");
    } else if (hash >= 0 && !hasId(target, decoded(reference.substring(hash + 1)))) {
      problems.add(path + ": " + reference + ": no such id");
    }
    return target;
  }

  private boolean hasId(String path, String id) {
    return ids.getOrDefault(path, Set.of()).contains(id);
  }

  private static String resolve(String path, String address) {
    return URI.create("site:/" + path.replace(" ", "%20")).resolve(address).getPath().substring(1);
  }

  private static String decoded(String fragment) {
    return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
