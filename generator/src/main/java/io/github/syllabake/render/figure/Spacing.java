package io.github.syllabake.render.figure;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The space between nodes, in pixels.
 *
 * @param levels between a node and those below it
 * @param siblings between the children of one node
 * @param cousins between neighbors that have different parents
 * @param branches between main branches, added to that
 * @param margin around the whole
 */
record Spacing(double levels, double siblings, double cousins, double branches, double margin) {

  /** What a script has to know to lay the nodes out anew: levels, siblings and cousins. */
  String gaps() {
    return Stream.of(levels, siblings, cousins).map(Xml::number).collect(Collectors.joining(" "));
  }

  /** The space between two neighbors of one level. */
  double between(MeasuredNode one, MeasuredNode other, boolean sameParent) {
    double space = sameParent ? siblings : cousins;
    return one.branch() == other.branch() ? space : space + branches;
  }
}
