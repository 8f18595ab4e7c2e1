package io.github.syllabake.link;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Writes destinations. */
final class Paths {

  private Paths() {}

  /**
   * The way from one file to another.
   *
   * @param from path of the file that the link stands in, relative to the content folder
   * @param to path of the other file, relative to the content folder
   */
  static String between(String from, String to) {
    List<String> start = Arrays.asList(from.split("/"));
    List<String> end = Arrays.asList(to.split("/"));
    int shared = 0;
    while (shared < start.size() - 1
        && shared < end.size() - 1
        && start.get(shared).equals(end.get(shared))) {
      shared++;
    }
    String up = String.join("", Collections.nCopies(start.size() - 1 - shared, "../"));
    return up + String.join("/", end.subList(shared, end.size()));
  }
}
