package io.github.syllabake.link.concept;

import io.github.syllabake.model.Connections;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Mention;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.Parallel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes links of all mentions in a guide and finds what they tie together. */
public final class ConceptLinker {

  /** Pages whose mentions are links, and what has to do with what. */
  public record Linked(List<ContentPage> pages, Connections connections) {}

  private ConceptLinker() {}

  /**
   * Links the mentions on pages.
   *
   * @param pages the pages in reading order, with their own links resolved
   * @param names the names of the guide
   * @return the pages and what they have to do with each other, with a warning for each name that
   *     is used and has several homes
   */
  public static Outcome<Linked> link(List<ContentPage> pages, NameBook names) {
    List<MentionLinker.Linked> linked =
        Parallel.map(pages, page -> MentionLinker.link(page, names));
    List<ContentPage> rewritten = linked.stream().map(MentionLinker.Linked::page).toList();
    List<Mention> mentions = new ArrayList<>();
    List<NameBook.Home> unclear = new ArrayList<>();
    linked.forEach(
        page -> {
          mentions.addAll(page.mentions());
          unclear.addAll(page.unclear());
        });
    List<Diagnostic> problems = NameBook.problems(unclear);
    Map<Place, List<Place>> maps = MapFinder.find(rewritten);
    Connections connections =
        new Connections(
            names.concepts(),
            byHome(mentions),
            new RelationFinder(rewritten, names, mentions).find(maps),
            maps,
            new AnswerFinder(rewritten, names, mentions).find());
    return new Outcome<>(new Linked(rewritten, connections), problems);
  }

  private static Map<Place, List<Mention>> byHome(List<Mention> mentions) {
    Map<Place, Map<Place, Mention>> homes = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      homes
          .computeIfAbsent(mention.home(), home -> new LinkedHashMap<>())
          .putIfAbsent(mention.from(), mention);
    }
    Map<Place, List<Mention>> lists = new LinkedHashMap<>();
    homes.forEach((home, byPlace) -> lists.put(home, List.copyOf(byPlace.values())));
    return lists;
  }
}
