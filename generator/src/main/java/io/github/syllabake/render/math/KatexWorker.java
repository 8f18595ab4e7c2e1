package io.github.syllabake.render.math;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Typesets batches in an isolate of its own, and in a new one when a formula has spent the last.
 */
final class KatexWorker implements AutoCloseable {

  /**
   * Seconds for a batch, and for a formula that is suspected of spoiling one; both take
   * milliseconds as a rule.
   */
  private static final int SECONDS = 10;

  private static final String SPENT = "This formula takes more time or memory than KaTeX is given";

  private final V8Host host;
  private KatexIsolate isolate;

  KatexWorker(V8Host host) throws JavetException {
    this.host = host;
    this.isolate = KatexIsolate.start(host);
  }

  /** The results in the order of the formulas. */
  List<Typeset> typeset(List<Formula> batch) throws JavetException {
    Optional<List<Typeset>> results = isolate.typeset(batch, SECONDS);
    return results.isPresent() ? results.get() : oneByOne(batch);
  }

  @Override
  public void close() throws JavetException {
    isolate.close();
  }

  private List<Typeset> oneByOne(List<Formula> batch) throws JavetException {
    List<Typeset> results = new ArrayList<>();
    restart();
    for (Formula formula : batch) {
      Optional<List<Typeset>> result = isolate.typeset(List.of(formula), SECONDS);
      results.add(result.map(list -> list.get(0)).orElse(refused(formula)));
      if (result.isEmpty()) {
        restart();
      }
    }
    return results;
  }

  private static Typeset refused(Formula formula) {
    return new Typeset.Refused(SPENT, 0, formula.tex().length());
  }

  private void restart() throws JavetException {
    isolate.close();
    isolate = KatexIsolate.start(host);
  }
}
