package io.github.syllabake.importing.outline;

import io.github.syllabake.importing.report.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A heading with what stands below it.
 *
 * @param head empty for a whole file
 * @param start where it starts
 * @param chunks what stands before its first own heading
 * @param parts the parts below its own headings
 */
public record Part(Optional<Head> head, Line start, List<Chunk> chunks, List<Part> parts) {

  /** Its own blocks and those of all parts in it. */
  public Stream<Chunk> allChunks() {
    return Stream.concat(chunks.stream(), parts.stream().flatMap(Part::allChunks));
  }

  /** The same with other contents. */
  public Part with(List<Chunk> otherChunks, List<Part> otherParts) {
    return new Part(head, start, List.copyOf(otherChunks), List.copyOf(otherParts));
  }

  /** Whether there is something to tick in it. */
  public boolean hasTasks() {
    return allChunks().anyMatch(chunk -> chunk.is(Chunk.Kind.TASKS));
  }

  /** Whether one of its own blocks is of a kind. */
  public boolean has(Chunk.Kind kind) {
    return chunks.stream().anyMatch(chunk -> chunk.is(kind));
  }

  /** Whether something stands in it, rules aside. */
  public boolean hasText() {
    return chunks.stream().anyMatch(chunk -> !chunk.is(Chunk.Kind.RULE) && !isBlank(chunk))
        || !parts.isEmpty();
  }

  /** Its heading's text without number and pictographs; empty for a whole file. */
  public String title() {
    return head.map(found -> found.title().text()).orElse("");
  }

  private static boolean isBlank(Chunk chunk) {
    return chunk.lines().stream().allMatch(Line::isBlank);
  }
}
