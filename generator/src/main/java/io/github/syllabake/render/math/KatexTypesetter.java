package io.github.syllabake.render.math;

import com.caoccao.javet.interop.V8Host;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** Typesets with KaTeX in V8, which is loaded at first use. */
public final class KatexTypesetter implements Typesetter {

  /** Loads V8, once: when it is asked for or when it is needed, whichever comes first. */
  private final FutureTask<V8Host> v8;

  private final AtomicInteger typeset = new AtomicInteger();

  private Optional<KatexRun> run = Optional.empty();

  /**
   * A typesetter.
   *
   * @param folder where V8's native library is kept as a file
   */
  public KatexTypesetter(Path folder) {
    this.v8 = new FutureTask<>(() -> V8Library.load(folder));
  }

  @Override
  public void prepare() {
    current().start();
  }

  @Override
  public void ahead(Collection<Formula> formulas) {
    if (!formulas.isEmpty()) {
      current().add(formulas);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws V8UnavailableException if V8 does not run here
   */
  @Override
  public Map<Formula, Typeset> typeset(Collection<Formula> formulas) {
    Set<Formula> distinct = new LinkedHashSet<>(formulas);
    if (distinct.isEmpty()) {
      close();
      return Map.of();
    }
    Map<Formula, Typeset> results = last().finish(distinct);
    typeset.addAndGet(results.size());
    return results;
  }

  @Override
  public boolean inBrowser() {
    return false;
  }

  @Override
  public int typesetAnew() {
    return typeset.get();
  }

  @Override
  public synchronized void close() {
    run.ifPresent(KatexRun::abandon);
    run = Optional.empty();
  }

  private synchronized KatexRun current() {
    KatexRun current = run.orElseGet(() -> new KatexRun(v8));
    run = Optional.of(current);
    return current;
  }

  private synchronized KatexRun last() {
    KatexRun last = current();
    run = Optional.empty();
    return last;
  }
}
