package io.github.syllabake.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class FormulaQueueTest {

  private static final Formula X = new Formula("x", false);
  private static final Formula Y = new Formula("y", false);
  private static final Formula Z = new Formula("z", true);

  private final FormulaQueue queue = new FormulaQueue();

  @Test
  void handsEachOutOnceAndInOrder() throws InterruptedException {
    queue.add(List.of(X, Y));
    assertEquals(List.of(X), queue.take(1));
    queue.add(List.of(Z, X, Y));
    assertEquals(2, queue.size());
    assertEquals(List.of(Y, Z), queue.take(9));
  }

  @Test
  void lastsUntilItIsClosedAndEmpty() throws InterruptedException {
    queue.add(List.of(X));
    queue.close();
    assertEquals(List.of(X), queue.take(9));
    assertEquals(List.of(), queue.take(9));
  }

  @Test
  void abandonedItHasNothing() throws InterruptedException {
    queue.add(List.of(X));
    queue.abandon();
    assertEquals(List.of(), queue.take(9));
  }

  @Test
  void aTakerWaitsForTheNext() throws ExecutionException, InterruptedException, TimeoutException {
    CompletableFuture<List<Formula>> taken = CompletableFuture.supplyAsync(this::take);
    queue.add(List.of(X));
    assertEquals(List.of(X), taken.get(10, TimeUnit.SECONDS));
  }

  private List<Formula> take() {
    try {
      return queue.take(9);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
