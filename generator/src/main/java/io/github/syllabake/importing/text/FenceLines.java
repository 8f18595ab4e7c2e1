package io.github.syllabake.importing.text;

import java.util.List;

/** Which lines of a text are code. */
public final class FenceLines {

  private FenceLines() {}

  /** For each line whether it belongs to a fence. */
  public static List<Boolean> of(List<String> lines) {
    Fences fences = new Fences();
    return lines.stream().map(fences::covers).toList();
  }
}
