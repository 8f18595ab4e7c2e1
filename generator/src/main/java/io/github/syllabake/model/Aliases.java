package io.github.syllabake.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ids that a guide had and has not any more.
 *
 * @param successors by old id, the id that took its place and is in the guide: that of a place, or
 *     a shared tick
 */
public record Aliases(SortedMap<String, String> successors) {

  /** Nothing ever changed. */
  public static final Aliases NONE = new Aliases(new TreeMap<>());

  /** Keeps the map immutable. */
  public Aliases {
    successors = Collections.unmodifiableSortedMap(new TreeMap<>(successors));
  }
}
