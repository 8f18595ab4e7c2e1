package io.github.syllabake.bake;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds files of a site that would overwrite one another, also where upper and lower case make no
 * difference.
 */
final class SitePaths {

  private final Map<String, Claim> claims = new HashMap<>();

  private SitePaths() {}

  /**
   * A file that something puts into the site.
   *
   * @param path its path in the site
   * @param source what makes it, for people
   * @param span where that stands
   */
  record Claim(String path, String source, SourceSpan span) {}

  /**
   * The claims that meet an earlier one.
   *
   * @param claims all files of the site; the earlier ones are in the right
   * @return the error {@code path-taken} for each that meets an earlier one
   */
  static List<Diagnostic> check(List<Claim> claims) {
    SitePaths paths = new SitePaths();
    return claims.stream().map(paths::add).flatMap(Optional::stream).toList();
  }

  /**
   * The paths among further claims that meet no earlier one.
   *
   * @param problems gets the warning {@code left-out} for each other
   */
  static List<String> free(List<Claim> claims, List<Claim> further, Consumer<Diagnostic> problems) {
    SitePaths paths = new SitePaths();
    claims.forEach(paths::add);
    List<String> free = new ArrayList<>();
    for (Claim claim : further) {
      Claim earlier = paths.claims.get(claim.path().toLowerCase(Locale.ROOT));
      if (earlier == null) {
        free.add(claim.path());
      } else {
        problems.accept(leftOut(claim, earlier));
      }
    }
    return free;
  }

  private static Diagnostic leftOut(Claim claim, Claim first) {
    return Diagnostic.warning(
        "left-out",
        claim.span(),
        "is left out: its address in the site is that of " + first.source(),
        "give it another name if it should travel along");
  }

  private Optional<Diagnostic> add(Claim claim) {
    Claim earlier = claims.putIfAbsent(claim.path().toLowerCase(Locale.ROOT), claim);
    return Optional.ofNullable(earlier).map(first -> taken(claim, first));
  }

  private static Diagnostic taken(Claim claim, Claim first) {
    return Diagnostic.error(
        "path-taken",
        claim.span(),
        "becomes " + claim.path() + ", which is the address of " + first.source(),
        "give it another name");
  }
}
