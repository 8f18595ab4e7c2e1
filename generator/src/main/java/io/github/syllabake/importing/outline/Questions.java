package io.github.syllabake.importing.outline;

import java.util.Locale;
import java.util.Set;

/** Tells questions from other entries of numbered lists. */
final class Questions {

  private static final Set<String> OPENINGS =
      Set.of(
          "what",
          "what's",
          "why",
          "how",
          "how's",
          "when",
          "where",
          "which",
          "who",
          "whom",
          "whose",
          "tell",
          "describe",
          "explain",
          "walk",
          "discuss",
          "compare",
          "define",
          "give",
          "imagine",
          "suppose",
          "name",
          "is",
          "are",
          "do",
          "does",
          "did",
          "can",
          "could",
          "would",
          "should",
          "have",
          "has",
          "will");

  private Questions() {}

  /** Whether a text asks: it ends so in any language, or begins as interviewers do in English. */
  static boolean isLikely(String entry) {
    String text = entry.replaceAll("[*_`~]", "").replaceAll("\\s*\\([^()]*\\)\\s*$", "").strip();
    if (text.endsWith("?") || text.endsWith("？") || text.endsWith("؟")) {
      return true;
    }
    String first = text.split("[\\s,]", 2)[0].toLowerCase(Locale.ROOT).replace('’', '\'');
    return OPENINGS.contains(first);
  }
}
