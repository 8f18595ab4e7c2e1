package io.github.syllabake.render.math;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Typesets with KaTeX in V8 as long as V8 runs, and leaves all formulas to the browser from when it
 * does not.
 */
final class FallbackTypesetter implements Typesetter {

  private final Typesetter preferred;
  private final Typesetter fallback = new BrowserTypesetter();
  private final Consumer<String> warnings;
  private final AtomicReference<Optional<String>> reason = new AtomicReference<>(Optional.empty());

  /**
   * A typesetter that changes over once.
   *
   * @param preferred throws {@link V8UnavailableException} where it does not work
   * @param warnings gets the one sentence that says so
   */
  FallbackTypesetter(Typesetter preferred, Consumer<String> warnings) {
    this.preferred = preferred;
    this.warnings = warnings;
  }

  @Override
  public void prepare() {
    preferred.prepare();
  }

  @Override
  public void ahead(Collection<Formula> formulas) {
    preferred.ahead(formulas);
  }

  @Override
  public Map<Formula, Typeset> typeset(Collection<Formula> formulas) {
    if (!inBrowser()) {
      try {
        return preferred.typeset(formulas);
      } catch (V8UnavailableException e) {
        changeOver(e.getMessage());
      }
    }
    return fallback.typeset(formulas);
  }

  @Override
  public boolean inBrowser() {
    return reason.get().isPresent();
  }

  @Override
  public int typesetAnew() {
    return preferred.typesetAnew();
  }

  @Override
  public void close() {
    preferred.close();
  }

  private void changeOver(String why) {
    if (reason.compareAndSet(Optional.empty(), Optional.of(why))) {
      warnings.accept(warning("V8 does not run here: " + why));
    }
  }

  /** The sentence that says that, and why, formulas are left to the browser. */
  static String warning(String reason) {
    return "Formulas are typeset in the reader's browser and were not checked, because " + reason;
  }
}
