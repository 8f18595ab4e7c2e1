package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Chunk;
import io.github.syllabake.importing.outline.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges what a part of the notes is. */
final class Kinds {

  private static final Pattern PLAN =
      Pattern.compile(
          "(?iu)\\b(study|learning|revision|exam|prep\\w*) (plan|strategy|schedule|roadmap|timetable)"
              + "|^(schedule|roadmap|timetable|lernplan|studienplan|çalışma planı|plan d.étude"
              + "|plan de estudio)\\b");
  private static final Pattern PHASE =
      Pattern.compile(
          "(?iu)^(weeks?|days?|months?|phase|stage|sprint|wochen?|tage?|monate?|hafta|gün|ay"
              + "|semaine|semana)\\s*\\d.*");
  private static final Pattern ASKS = Pattern.compile("(?iu)question|frage|soru|pregunta");
  private static final int FEWEST = 3;

  private Kinds() {}

  /** What a part is by its own blocks, where that is more than a pillar or a text. */
  static Optional<Kind> special(Part part) {
    if (isPlan(part)) {
      return Optional.of(Kind.PLAN);
    } else if (part.hasTasks()) {
      return Optional.empty();
    } else if (part.has(Chunk.Kind.TREE)) {
      return Optional.of(Kind.MINDMAP);
    } else if (part.has(Chunk.Kind.DISTRIBUTION)) {
      return Optional.of(Kind.DISTRIBUTION);
    }
    return asks(part) ? Optional.of(Kind.QUESTIONS) : Optional.empty();
  }

  /** Whether a part, or one in it, is special. */
  static boolean holdsSpecial(Part part) {
    return special(part).isPresent() || part.parts().stream().anyMatch(Kinds::holdsSpecial);
  }

  private static boolean isPlan(Part part) {
    boolean lists =
        part.allChunks()
            .anyMatch(chunk -> chunk.is(Chunk.Kind.BULLETS) || chunk.is(Chunk.Kind.TASKS));
    long phases =
        part.parts().stream().filter(child -> PHASE.matcher(child.title()).matches()).count();
    return lists && part.head().isPresent() && (phases > 1 || PLAN.matcher(part.title()).find());
  }

  private static boolean asks(Part part) {
    List<Chunk> lists =
        part.chunks().stream().filter(chunk -> chunk.is(Chunk.Kind.NUMBERS)).toList();
    int entries = lists.stream().mapToInt(Chunk::entries).sum();
    int likely = lists.stream().mapToInt(Chunk::likely).sum();
    int fewest = ASKS.matcher(part.title()).find() ? 1 : FEWEST;
    return entries >= fewest && likely * 10 >= entries * 6;
  }
}
