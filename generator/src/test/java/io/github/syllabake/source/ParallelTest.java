package io.github.syllabake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ParallelTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void keepsTheOrder() {
    assertEquals(
        NUMBERS.stream().map(number -> number * 2).toList(),
        Parallel.map(NUMBERS, number -> number * 2));
    assertEquals(List.of(), Parallel.map(List.<Integer>of(), number -> number));
  }

  /** A list that is divided beforehand would keep some for the thread that has the slow one. */
  @Test
  void aSlowElementHoldsNoOther() {
    Assumptions.assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
    CountDownLatch others = new CountDownLatch(NUMBERS.size() - 1);
    List<Boolean> done =
        Parallel.map(
            NUMBERS,
            number -> {
              if (number == 500) {
                return await(others);
              }
              others.countDown();
              return true;
            });
    assertTrue(done.get(500), "elements waited for the slow one");
  }

  @Test
  void throwsWhatAnElementThrows() {
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                Parallel.map(
                    NUMBERS,
                    number -> {
                      if (number == 700) {
                        throw new IllegalStateException("at " + number);
                      }
                      return number;
                    }));
    assertTrue(thrown.getMessage().contains("at 700"), thrown.getMessage());
  }

  private static boolean await(CountDownLatch others) {
    try {
      return others.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
