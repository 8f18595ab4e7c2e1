package io.github.syllabake.render.math;

import java.util.Collection;
import java.util.Map;

/** Typesets formulas. */
public interface Typesetter extends AutoCloseable {

  /**
   * Says that formulas will come, so that what is slow to start can start meanwhile. Calling it
   * changes no result, nor does leaving it out.
   */
  default void prepare() {}

  /**
   * Says that these formulas, and maybe others, will have to be typeset, so that it can begin. It
   * returns at once, changes no result, and may be called from several threads.
   */
  default void ahead(Collection<Formula> formulas) {}

  /**
   * Typesets all formulas.
   *
   * @param formulas the formulas, in any order and with repetitions
   * @return for each formula what became of it; never fails because of what a formula says
   */
  Map<Formula, Typeset> typeset(Collection<Formula> formulas);

  /**
   * Whether the formulas are left to the browser, so that pages need KaTeX's script. Whether V8
   * runs on this system may show only when a formula needs it: ask after {@link #typeset}.
   */
  boolean inBrowser();

  /** How many formulas were typeset so far: those that were kept from earlier are not counted. */
  default int typesetAnew() {
    return 0;
  }

  /** Gives up what was begun ahead and not asked for. */
  @Override
  default void close() {}
}
