package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Chunk;
import io.github.syllabake.importing.outline.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands at the end of a file behind a rule, and so belongs to all of it.
 *
 * @param top the file without it
 * @param chunks it; none when the file has no such end
 */
record Outro(Part top, List<Chunk> chunks) {

  /** So many rules make a file one that divides its parts by rules. */
  private static final int RULES = 3;

  static Outro of(Part top) {
    long rules = top.allChunks().filter(chunk -> chunk.is(Chunk.Kind.RULE)).count();
    Part last = lastOf(top);
    int rule = lastRule(last.chunks());
    List<Chunk> behind = last.chunks().subList(rule + 1, last.chunks().size());
    if (rules < RULES || last == top || rule < 0 || !behind.stream().allMatch(Outro::isText)) {
      return new Outro(top, List.of());
    }
    return new Outro(without(top, rule), List.copyOf(behind));
  }

  private static Part lastOf(Part part) {
    List<Part> parts = part.parts();
    return parts.isEmpty() ? part : lastOf(parts.get(parts.size() - 1));
  }

  private static int lastRule(List<Chunk> chunks) {
    int rule = chunks.size() - 1;
    while (rule >= 0 && !chunks.get(rule).is(Chunk.Kind.RULE)) {
      rule--;
    }
    return rule;
  }

  private static boolean isText(Chunk chunk) {
    return chunk.is(Chunk.Kind.PROSE)
        || chunk.is(Chunk.Kind.DEFINITION)
        || chunk.is(Chunk.Kind.FOOTNOTE);
  }

  private static Part without(Part part, int rule) {
    List<Part> parts = new ArrayList<>(part.parts());
    if (parts.isEmpty()) {
      return part.with(part.chunks().subList(0, rule), parts);
    }
    int last = parts.size() - 1;
    parts.set(last, without(parts.get(last), rule));
    return part.with(part.chunks(), parts);
  }
}
