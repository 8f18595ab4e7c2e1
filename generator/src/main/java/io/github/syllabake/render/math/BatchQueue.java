package io.github.syllabake.render.math;

import com.caoccao.javet.exceptions.JavetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * Batches that several workers take one after the other; the results keep the order of the batches.
 */
final class BatchQueue {

  /** What a worker does with a batch. */
  @FunctionalInterface
  interface Work {
    List<Typeset> on(List<Formula> batch) throws JavetException;
  }

  private final List<List<Formula>> batches;
  private final AtomicReferenceArray<List<Typeset>> results;
  private final AtomicInteger next = new AtomicInteger();

  BatchQueue(List<List<Formula>> batches) {
    this.batches = batches;
    this.results = new AtomicReferenceArray<>(batches.size());
  }

  /** Works on batches until none is left. */
  void takeAll(Work work) throws JavetException {
    for (int i = next.getAndIncrement(); i < batches.size(); i = next.getAndIncrement()) {
      results.set(i, work.on(batches.get(i)));
    }
  }

  /** The results, one list for each batch, when all workers have come to their end. */
  List<List<Typeset>> results() {
    return IntStream.range(0, batches.size()).mapToObj(results::get).toList();
  }
}
