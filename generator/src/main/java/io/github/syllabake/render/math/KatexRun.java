package io.github.syllabake.render.math;

import com.caoccao.javet.interop.V8Host;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * The typesetting of one guide: formulas come page by page while others are still parsed, and
 * workers set them meanwhile.
 */
final class KatexRun {

  private static final int MOST_WORKERS = 4;

  /**
   * Formulas for one crossing into V8: enough that crossings cost nothing, few enough to keep all
   * workers busy.
   */
  private static final int BATCH = 64;

  /**
   * An isolate is slow until V8 has compiled KaTeX for it, which costs as much as some 1,000
   * formulas: so fewer that wait are not worth a further one.
   */
  private static final int WORTH_A_WORKER = 2000;

  /**
   * V8 takes up to 1 MB of the stack of its thread, and the default of some systems is no more than
   * that.
   */
  private static final long STACK = 8L << 20;

  private final FutureTask<V8Host> v8;
  private final FormulaQueue queue = new FormulaQueue();
  private final Map<Formula, Typeset> results = new ConcurrentHashMap<>();
  private final List<Future<?>> workers = new ArrayList<>();

  /**
   * A run.
   *
   * @param v8 loads V8 when it is first run
   */
  KatexRun(FutureTask<V8Host> v8) {
    this.v8 = v8;
  }

  /** Starts the first worker, which waits for formulas. */
  synchronized void start() {
    if (workers.isEmpty()) {
      addWorker();
    }
  }

  /** Takes formulas, and returns at once. */
  void add(Collection<Formula> formulas) {
    queue.add(formulas);
    start();
  }

  /**
   * Waits until all formulas are typeset.
   *
   * @return the results of these, in their order
   * @throws V8UnavailableException if V8 does not run here
   */
  synchronized Map<Formula, Typeset> finish(Collection<Formula> formulas) {
    add(formulas);
    queue.close();
    int most = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    int further = Math.min(most - 1, queue.size() / WORTH_A_WORKER);
    for (int i = 0; i < further; i++) {
      addWorker();
    }
    workers.forEach(KatexRun::await);
    Map<Formula, Typeset> ordered = new LinkedHashMap<>();
    formulas.forEach(formula -> ordered.put(formula, results.get(formula)));
    return ordered;
  }

  /** Lets the workers end without results. */
  void abandon() {
    queue.abandon();
  }

  private void addWorker() {
    FutureTask<Void> task = new FutureTask<>(this::work);
    workers.add(task);
    Thread thread = new Thread(null, task, "katex", STACK);
    thread.setDaemon(true);
    thread.start();
  }

  private Void work() throws Exception {
    v8.run();
    try (KatexWorker worker = new KatexWorker(v8.get())) {
      for (List<Formula> batch = queue.take(BATCH); !batch.isEmpty(); batch = queue.take(BATCH)) {
        note(batch, worker.typeset(batch));
      }
    }
    return null;
  }

  private void note(List<Formula> batch, List<Typeset> typeset) {
    for (int i = 0; i < batch.size(); i++) {
      results.put(batch.get(i), typeset.get(i));
    }
  }

  private static void await(Future<?> worker) {
    try {
      worker.get();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while formulas were typeset", e);
    }
  }

  private static RuntimeException failure(Throwable cause) {
    if (cause instanceof ExecutionException loading) {
      return failure(loading.getCause());
    }
    return cause instanceof V8UnavailableException unavailable
        ? unavailable
        : new IllegalStateException("V8 failed", cause);
  }
}
