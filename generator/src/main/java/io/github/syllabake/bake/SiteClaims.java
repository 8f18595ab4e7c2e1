package io.github.syllabake.bake;

import io.github.syllabake.bake.SitePaths.Claim;
import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.render.Site;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists all files of a site with what they are made from. */
final class SiteClaims {

  private SiteClaims() {}

  /** The claims of pages; what the program makes comes before what authors chose names of. */
  static List<Claim> of(PreparedSite prepared) {
    List<Claim> claims = new ArrayList<>(made(prepared).map(SiteClaims::own).toList());
    prepared.guide().pages().map(SiteClaims::page).forEach(claims::add);
    return claims;
  }

  /** The claims of what only travels along. */
  static List<Claim> attachments(PreparedSite prepared) {
    return prepared.site().attachments().stream().map(SiteClaims::attachment).toList();
  }

  /** What no file of the content is the source of. */
  private static Stream<String> made(PreparedSite prepared) {
    Set<String> fromContent = new HashSet<>(prepared.guide().pages().map(Addresses::path).toList());
    Stream<String> pages =
        prepared.site().pages().stream()
            .map(Site.Page::path)
            .filter(path -> !fromContent.contains(path));
    return Stream.of(
            pages,
            Stream.of("404.html", "hub.html", "progress.html"),
            prepared.site().files().stream().map(Site.TextFile::path),
            prepared.katex().stream().map(file -> file.path()),
            SiteAssets.themePaths())
        .flatMap(paths -> paths)
        .distinct();
  }

  private static Claim own(String path) {
    return new Claim(path, "a file that every site has", SourceSpan.startOf(path));
  }

  private static Claim page(ContentPage page) {
    return new Claim(Addresses.path(page), "the page " + page.head().file(), page.head().span());
  }

  private static Claim attachment(String path) {
    return new Claim(path, "the attachment " + path, SourceSpan.startOf(path));
  }
}
