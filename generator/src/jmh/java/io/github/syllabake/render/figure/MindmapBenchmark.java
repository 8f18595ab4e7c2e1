package io.github.syllabake.render.figure;

import io.github.syllabake.model.MapTree;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Lays out and writes the picture of a map: 2,000 nodes in 50 ms, growing hardly faster than they. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class MindmapBenchmark {

  private static final MapLinks LINKS = new MapLinks(target -> "#target", id -> id);

  @Param({"60", "2000", "10000", "50000"})
  int nodes;

  private MapTree tree;

  @Setup
  public void grow() {
    tree = Trees.random(nodes, 1);
  }

  @Benchmark
  public String draw() {
    return MindmapSvg.draw(tree, LINKS, MapMath.PLAIN, "Map");
  }
}
