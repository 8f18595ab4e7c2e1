package io.github.syllabake.bake;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
