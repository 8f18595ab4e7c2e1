package io.github.syllabake.bake;

import io.github.syllabake.render.Site;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds pages of a written site that nothing leads to from its first page. The built-in templates
 * list every page in the navigation; a guide's own ones may not.
 */
final class Reachable {

  private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=[\"']([^\"'#?]+)");

  /** Pages that are found otherwise: from any wrong address, and for all guides of a disk. */
  private static final Set<String> APART = Set.of("404.html", "hub.html");

  private final Path folder;
  private final Set<String> reached = new HashSet<>(Set.of("index.html"));

  private Reachable(Path folder) {
    this.folder = folder;
  }

  /** A warning for each page that can't be reached. */
  static List<Diagnostic> check(Site site, Path folder) throws IOException {
    Reachable reachable = new Reachable(folder);
    reachable.walk();
    return site.pages().stream()
        .map(Site.Page::path)
        .filter(path -> !reachable.reached.contains(path) && !APART.contains(path))
        .map(Reachable::unreachable)
        .toList();
  }

  private void walk() throws IOException {
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      String page = open.pop();
      Matcher links = LINK.matcher(Files.readString(folder.resolve(page)));
      while (links.find()) {
        String target = target(page, links.group(1));
        if (Files.isRegularFile(folder.resolve(target)) && reached.add(target)) {
          open.push(target);
        }
      }
    }
  }

  private static String target(String page, String href) {
    if (href.contains(":") || href.startsWith("/") || !href.endsWith(".html")) {
      return page;
    }
    Path path = Path.of("/" + page).resolveSibling(href).normalize();
    return path.toString().substring(1).replace('\\', '/');
  }

  private static Diagnostic unreachable(String path) {
    return Diagnostic.warning(
        "unreachable-page",
        SourceSpan.startOf(path),
        "no page and no navigation leads to this page of the site",
        "link to it, or list it in your templates: “site.areas” has all entries of the navigation");
  }
}
