package io.github.syllabake.bake;

import io.github.syllabake.model.Concept;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Mention;
import io.github.syllabake.model.markup.Target.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All links that mentions became, by file and line, for the eye of the author. */
final class MentionsList {

  private MentionsList() {}

  static List<String> lines(Guide guide) {
    Map<Place, String> names =
        guide.connections().concepts().stream()
            .collect(Collectors.toMap(Concept::home, Concept::name));
    List<Mention> mentions =
        guide.connections().mentions().values().stream()
            .flatMap(Collection::stream)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    List<String> lines = new ArrayList<>();
    mentions.forEach(mention -> lines.add(line(mention, names)));
    long homes = mentions.stream().map(Mention::home).distinct().count();
    lines.add(mentions.size() + " mentions of " + homes + " of " + names.size() + " concepts");
    return List.copyOf(lines);
  }

  private static String line(Mention mention, Map<Place, String> names) {
    String words = "(?<![-\\p{L}\\p{N}])" + Pattern.quote(mention.words()) + "(?![-\\p{L}\\p{N}])";
    String marked =
        Pattern.compile(words)
            .matcher(mention.sentence())
            .replaceFirst(match -> Matcher.quoteReplacement("[" + match.group() + "]"));
    Place home = mention.home();
    return mention.span().file()
        + ":"
        + mention.span().line()
        + ": "
        + marked
        + "\n  → "
        + names.getOrDefault(home, "")
        + "  "
        + home.page()
        + (home.anchor().isEmpty() ? "" : "#" + home.anchor());
  }
}
