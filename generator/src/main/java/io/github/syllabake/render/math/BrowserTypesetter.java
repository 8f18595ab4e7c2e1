package io.github.syllabake.render.math;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Leaves formulas to KaTeX in the reader's browser: the HTML of a formula is its TeX source,
 * escaped, for a script to replace. Broken TeX is found by nobody before the reader.
 */
public final class BrowserTypesetter implements Typesetter {

  @Override
  public Map<Formula, Typeset> typeset(Collection<Formula> formulas) {
    Map<Formula, Typeset> sources = new LinkedHashMap<>();
    formulas.forEach(formula -> sources.put(formula, source(formula)));
    return sources;
  }

  @Override
  public boolean inBrowser() {
    return true;
  }

  private static Typeset source(Formula formula) {
    return new Typeset.Html(
        formula.tex().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }
}
