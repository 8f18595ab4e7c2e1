package io.github.syllabake.parse;

import io.github.syllabake.parse.frontmatter.FieldReader;
import io.github.syllabake.parse.frontmatter.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names as they are rightly spelled, from the front matter of the home page.
 *
 * @param spellings the right spellings by the letters and digits of the name
 * @param starts the beginnings of those letters and digits, of any length
 */
record Names(Map<String, List<String>> spellings, Set<String> starts) {

  /** A guide that names none. */
  static final Names NONE = new Names(Map.of(), Set.of());

  private static final int SHORTEST = 3;

  /** Reads the key {@code names}. */
  static Names of(FieldReader fields) {
    Map<String, List<String>> spellings = new HashMap<>();
    for (Value.Text name : fields.list("names")) {
      String key = key(name.text());
      if (key.length() < SHORTEST) {
        fields.wrong(
            name.span(),
            "the name “" + name.text().strip() + "” is too short to be looked for",
            "leave it out: a name takes three letters or digits");
      } else {
        spellings.computeIfAbsent(key, k -> new ArrayList<>()).add(name.text().strip());
      }
    }
    return new Names(spellings, starts(spellings.keySet()));
  }

  private static Set<String> starts(Set<String> keys) {
    return keys.stream()
        .flatMap(
            key -> IntStream.rangeClosed(1, key.length()).mapToObj(end -> key.substring(0, end)))
        .collect(Collectors.toSet());
  }

  /** Whether a name may start with a word: most words need no closer look. */
  boolean mayStartWith(String word) {
    return starts.contains(word.toLowerCase(Locale.ROOT));
  }

  /** What of a text decides which name it is: its letters and digits, whatever their case. */
  static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The right spellings of a name; none for another word. */
  List<String> of(String key) {
    return spellings.getOrDefault(key, List.of());
  }

  boolean isEmpty() {
    return spellings.isEmpty();
  }
}
