package io.github.syllabake.render.math;

import java.util.Collection;
import java.util.Map;

/** Typesets formulas. */
public interface Typesetter {

  /**
   * Typesets all formulas.
   *
   * @return for each formula what became of it
   */
  Map<Formula, Typeset> typeset(Collection<Formula> formulas);

  /** Whether the formulas are left to the browser, so that pages need KaTeX's script. */
  boolean inBrowser();
}
