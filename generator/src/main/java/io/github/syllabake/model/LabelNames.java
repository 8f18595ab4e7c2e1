package io.github.syllabake.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names in the label of a map's node, which often goes on to explain itself. */
public final class LabelNames {

  private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern TRAILING = Pattern.compile(":(?:\\s.*)?$");

  private LabelNames() {}

  /** A label as a whole, then without its parentheses, then without what follows a colon. */
  public static List<String> of(String label) {
    Set<String> names = new LinkedHashSet<>();
    String head = TRAILING.matcher(label).replaceFirst("");
    for (String name : List.of(label, bare(label), head, bare(head))) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return List.copyOf(names);
  }

  private static String bare(String label) {
    return PARENTHESIS.matcher(label).replaceAll("");
  }
}
