package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Part;
import io.github.syllabake.importing.report.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file of notes, read.
 *
 * @param path its path among the files that are imported
 * @param root all that is in it
 * @param front what its front matter says
 */
public record Notebook(String path, Part root, FrontFields front) {

  /** Its name without folders and ending. */
  String stem() {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]+$", "");
  }

  /** The lines of all headings. */
  List<Line> heads() {
    List<Line> lines = new ArrayList<>();
    addHeads(root, lines);
    return lines;
  }

  private static void addHeads(Part part, List<Line> lines) {
    part.head().ifPresent(head -> lines.add(head.line().with(head.raw())));
    part.parts().forEach(child -> addHeads(child, lines));
  }

  /** Its name as a title: words with spaces between them and a capital at the start. */
  String readable() {
    String words =
        stem().replaceFirst("^[0-9]+[-_. ]+(?=.)", "").replaceAll("[-_\\s]+", " ").strip();
    if (words.isEmpty()) {
      return stem();
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** Whether it stands for its folder: the front page of the notes. */
  boolean isIndex() {
    return !path.contains("/") && stem().matches("(?i)index|readme|home");
  }
}
