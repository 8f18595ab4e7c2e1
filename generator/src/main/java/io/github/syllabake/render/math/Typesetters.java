package io.github.syllabake.render.math;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses how formulas are typeset. */
public final class Typesetters {

  /**
   * The system property that leaves all formulas to the browser when its value is {@code browser}.
   */
  public static final String PROPERTY = "syllabake.math";

  private Typesetters() {}

  /**
   * The best typesetter for this system: KaTeX in V8 with results kept on disk, started when a
   * formula is not there; the browser where V8 does not run, or where the system property {@value
   * #PROPERTY} asks for it.
   *
   * @param library the folder in which V8's library is kept as a file; made when needed
   * @param cache the folder in which results are kept; made when needed. One that can't be written
   *     costs time
   * @param warnings gets a sentence, at most once, when formulas are left to the browser, and one
   *     when results can't be kept
   */
  public static Typesetter open(Path library, Optional<Path> cache, Consumer<String> warnings) {
    if (System.getProperty(PROPERTY, "").equals("browser")) {
      warnings.accept(FallbackTypesetter.warning(PROPERTY + "=browser asks for it"));
      return new BrowserTypesetter();
    }
    Typesetter katex = new KatexTypesetter(library);
    Typesetter kept =
        cache
            .<Typesetter>map(folder -> new CachedTypesetter(folder, katex, warnings))
            .orElse(katex);
    return new FallbackTypesetter(kept, warnings);
  }
}
