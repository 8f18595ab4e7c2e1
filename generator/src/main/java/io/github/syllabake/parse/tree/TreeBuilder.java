package io.github.syllabake.parse.tree;

import io.github.syllabake.parse.tree.TreeLine.Depth;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Hangs the lines of a tree below each other by how far to the right they stand. */
final class TreeBuilder {

  /** Deeper trees can't be drawn, and all that walks a tree is recursive. */
  private static final int DEEPEST = 64;

  private final TreeProblems problems;
  private final Steps steps;
  private final boolean rootless;
  private final List<Node> tops = new ArrayList<>();
  private final Deque<Level> open = new ArrayDeque<>();
  private boolean tooDeep;

  /**
   * A builder for one tree.
   *
   * @param rootless whether the first line already hangs on a root that is not written
   */
  TreeBuilder(TreeProblems problems, Steps steps, boolean rootless) {
    this.problems = problems;
    this.steps = steps;
    this.rootless = rootless;
  }

  List<Outline> build(List<TreeLine> lines) {
    lines.forEach(this::add);
    return tops.stream().map(Node::outline).toList();
  }

  private void add(TreeLine line) {
    Optional<Depth> closed = close(line.depth());
    List<Node> siblings = open.isEmpty() ? top(line) : open.peek().children;
    if (line.label().isEmpty()) {
      problems.emptyLabel(line);
      open(new Level(line.depth(), siblings), line);
      return;
    }
    if (closed.isPresent() || open.size() < DEEPEST) {
      check(line, closed);
    }
    Node node = new Node(line.label(), problems.span(line), new ArrayList<>());
    siblings.add(node);
    open(new Level(line.depth(), node.children), line);
  }

  /** Closes all levels that the line is not below; returns the last one closed. */
  private Optional<Depth> close(Depth depth) {
    Optional<Depth> closed = Optional.empty();
    while (!open.isEmpty() && !depth.deeperThan(open.peek().depth)) {
      closed = Optional.of(open.pop().depth);
    }
    return closed;
  }

  private List<Node> top(TreeLine line) {
    if (tops.isEmpty() || rootless) {
      return tops;
    }
    problems.secondRoot(line);
    return tops.get(0).children;
  }

  private void check(TreeLine line, Optional<Depth> closed) {
    if (open.isEmpty()) {
      return;
    }
    if (closed.isPresent() && !closed.get().isAsDeepAs(line.depth())) {
      problems.between(line);
    } else if (closed.isEmpty()) {
      steps.check(line, open.peek().depth, open.size() == 1 && !rootless, problems);
    }
  }

  private void open(Level level, TreeLine line) {
    if (open.size() < DEEPEST) {
      open.push(level);
    } else if (!tooDeep) {
      tooDeep = true;
      problems.tooDeep(line, DEEPEST);
    }
  }

  private record Node(String label, SourceSpan span, List<Node> children) {
    Outline outline() {
      return new Outline(label, span, children.stream().map(Node::outline).toList());
    }
  }

  private record Level(Depth depth, List<Node> children) {}
}
