package io.github.syllabake.importing.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a mindmap with what often stands behind it in parentheses.
 *
 * @param name the title without that
 * @param tail the parentheses as written; empty when there are none
 * @param priority how much the map matters, as written
 * @param questions how many questions its category has
 */
record MapTitle(String name, String tail, Optional<String> priority, Optional<String> questions) {

  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)^(.*\\S)\\s*\\((?:(critical|high|normal)(?: (?:priority|importance))?)?"
              + "\\s*[-–—,:;]?\\s*(?:(\\d+) questions?)?\\)$");

  static MapTitle of(String title) {
    Matcher tail = TAIL.matcher(title);
    if (!tail.matches() || (tail.group(2) == null && tail.group(3) == null)) {
      return new MapTitle(title, "", Optional.empty(), Optional.empty());
    }
    String name = tail.group(1);
    return new MapTitle(
        name,
        title.substring(name.length()).strip(),
        Optional.ofNullable(tail.group(2)),
        Optional.ofNullable(tail.group(3)));
  }
}
