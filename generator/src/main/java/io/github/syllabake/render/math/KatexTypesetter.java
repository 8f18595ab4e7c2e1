package io.github.syllabake.render.math;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Typesets with KaTeX in V8, on as many threads as there are processors, up to four. V8 is loaded
 * at first use.
 */
public final class KatexTypesetter implements Typesetter {

  private static final int MOST_WORKERS = 4;

  /**
   * Formulas for one crossing into V8: enough that crossings cost nothing, few enough to keep all
   * workers busy.
   */
  private static final int BATCH = 64;

  /**
   * Starting KaTeX costs as much as typesetting some 150 formulas, so fewer are not worth a further
   * isolate.
   */
  private static final int WORTH_A_WORKER = 150;

  /**
   * V8 takes up to 1 MB of the stack of its thread, and the default of some systems is no more than
   * that.
   */
  private static final long STACK = 8L << 20;

  /** Loads V8, once: when it is asked for or when it is needed, whichever comes first. */
  private final FutureTask<V8Host> v8;

  private final AtomicInteger typeset = new AtomicInteger();

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
    thread(v8).start();
  }

  /**
   * {@inheritDoc}
   *
   * @throws V8UnavailableException if V8 does not run here
   */
  @Override
  public Map<Formula, Typeset> typeset(Collection<Formula> formulas) {
    List<List<Formula>> batches = batches(formulas.stream().distinct().toList());
    if (batches.isEmpty()) {
      return Map.of();
    }
    Map<Formula, Typeset> results = new LinkedHashMap<>();
    List<List<Typeset>> typeset = typesetAll(batches);
    for (int i = 0; i < batches.size(); i++) {
      for (int j = 0; j < batches.get(i).size(); j++) {
        results.put(batches.get(i).get(j), typeset.get(i).get(j));
      }
    }
    this.typeset.addAndGet(results.size());
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

  private static List<List<Formula>> batches(List<Formula> formulas) {
    List<List<Formula>> batches = new ArrayList<>();
    for (int i = 0; i < formulas.size(); i += BATCH) {
      batches.add(formulas.subList(i, Math.min(i + BATCH, formulas.size())));
    }
    return batches;
  }

  private List<List<Typeset>> typesetAll(List<List<Formula>> batches) {
    int workers = workers(batches.size() * BATCH);
    ExecutorService threads = Executors.newFixedThreadPool(workers, KatexTypesetter::thread);
    try {
      v8.run();
      V8Host host = v8.get();
      BatchQueue queue = new BatchQueue(batches);
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        running.add(threads.submit(() -> work(host, queue)));
      }
      for (Future<?> worker : running) {
        worker.get();
      }
      return queue.results();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while formulas were typeset", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static RuntimeException failure(Throwable cause) {
    return cause instanceof V8UnavailableException unavailable
        ? unavailable
        : new IllegalStateException("V8 failed", cause);
  }

  private static Void work(V8Host host, BatchQueue queue) throws JavetException {
    try (KatexWorker worker = new KatexWorker(host)) {
      queue.takeAll(worker::typeset);
      return null;
    }
  }

  private static int workers(int formulas) {
    int processors = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    return Math.max(1, Math.min(processors, formulas / WORTH_A_WORKER));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "katex", STACK);
    thread.setDaemon(true);
    return thread;
  }
}
