package io.github.syllabake.bake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What to bake, and where to.
 *
 * @param content the content folder
 * @param output the folder of the site
 * @param templates the guide's own templates, which win over the theme's
 * @param assets the guide's own assets, which win over the theme's
 * @param zip where to pack the site, too
 * @param baseUrl the absolute address of the site, which wins over the guide's settings; gets a
 *     slash at its end
 * @param cache where V8's library and typeset formulas are kept between bakes; nowhere when empty
 * @param anew whether to typeset all formulas anew and keep none
 * @param strict whether ids that the guide lost are errors, and what {@link Strictness} names
 * @param mostWarnings how many warnings are no failure yet; any number when empty
 */
public record BakeRequest(
    Path content,
    Path output,
    Optional<Path> templates,
    Optional<Path> assets,
    Optional<Path> zip,
    Optional<String> baseUrl,
    Optional<Path> cache,
    boolean anew,
    boolean strict,
    OptionalInt mostWarnings) {

  /**
   * Checks the base URL.
   *
   * @throws IllegalArgumentException when it is no absolute {@code http} or {@code https} address
   */
  public BakeRequest {
    baseUrl = baseUrl.map(BaseUrl::checked);
  }

  /** A bake with any number of warnings. */
  public BakeRequest(
      Path content,
      Path output,
      Optional<Path> templates,
      Optional<Path> assets,
      Optional<Path> zip,
      Optional<String> baseUrl,
      Optional<Path> cache,
      boolean anew,
      boolean strict) {
    this(
        content, output, templates, assets, zip, baseUrl, cache, anew, strict, OptionalInt.empty());
  }

  /** A bake that is not strict and uses kept formulas. */
  public BakeRequest(
      Path content,
      Path output,
      Optional<Path> templates,
      Optional<Path> assets,
      Optional<Path> zip,
      Optional<String> baseUrl,
      Optional<Path> cache) {
    this(content, output, templates, assets, zip, baseUrl, cache, false, false);
  }

  /** The same, strict or not. */
  public BakeRequest strictly(boolean orNot) {
    return new BakeRequest(
        content, output, templates, assets, zip, baseUrl, cache, anew, orNot, mostWarnings);
  }

  /** The same, with so many warnings that are no failure yet. */
  public BakeRequest allowing(OptionalInt warnings) {
    return new BakeRequest(
        content, output, templates, assets, zip, baseUrl, cache, anew, strict, warnings);
  }

  /** A bake with the built-in theme and nothing else. */
  public static BakeRequest of(Path content, Path output) {
    return new BakeRequest(
        content,
        output,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
