package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Head;
import io.github.syllabake.importing.report.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of the guide that is made.
 *
 * @param path its path in the content folder
 * @param title its title, for the report
 * @param front the lines of its front matter, without its fences
 * @param body its text
 * @param heads the headings of the notes that its headings were, in their order; empty for one that
 *     was added
 * @param file the file of notes that it comes from; empty for one that comes from several
 */
public record PageFile(
    Kind kind,
    String path,
    String title,
    List<String> front,
    List<Line> body,
    List<Optional<Head>> heads,
    String file) {

  /** The same with another text. */
  public PageFile with(List<Line> otherBody) {
    return new PageFile(kind, path, title, front, List.copyOf(otherBody), heads, file);
  }

  /** The same with further lines of front matter. */
  public PageFile withFront(List<String> more) {
    List<String> all = Stream.concat(front.stream(), more.stream()).toList();
    return new PageFile(kind, path, title, all, body, heads, file);
  }

  /** The whole text of the file. */
  public String text() {
    StringBuilder text = new StringBuilder("---\n");
    front.forEach(line -> text.append(line).append('\n'));
    text.append("---\n");
    body.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }

  /** How many lines its front matter takes. */
  public int frontHeight() {
    return front.size() + 2;
  }
}
