package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.GithubAnchor;
import io.github.syllabake.model.markup.Inline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the headings of one file the anchors that GitHub gives them. */
final class HeadingAnchors {

  private final Map<String, Integer> given = new HashMap<>();

  /** The anchor of the next heading of the file, which counts from the second of its name. */
  String next(List<Inline> heading) {
    String base = GithubAnchor.of(heading);
    int before = given.getOrDefault(base, 0);
    String unique = base;
    while (given.putIfAbsent(unique, 0) != null) {
      before++;
      unique = base + "-" + before;
    }
    given.put(base, before);
    return unique;
  }
}
