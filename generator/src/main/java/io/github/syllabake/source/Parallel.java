package io.github.syllabake.source;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/** Does the same to many things on all processors. */
public final class Parallel {

  private Parallel() {}

  /**
   * Maps each element. A parallel stream divides a list into a few runs beforehand, so that one
   * thread waits while the other has its last run to do; here each takes the next element.
   *
   * @return the results in the order of the elements
   * @throws RuntimeException what {@code function} throws for an element; others may still run then
   */
  public static <T, R> List<R> map(List<T> elements, Function<? super T, ? extends R> function) {
    List<ForkJoinTask<R>> tasks =
        elements.stream()
            .map(element -> ForkJoinTask.<R>adapt(() -> function.apply(element)))
            .toList();
    return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
  }
}
