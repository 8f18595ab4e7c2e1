package io.github.syllabake.link.concept;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.Concept;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Target.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Guesses where a label may lead: to what shares its words, in a name or at least in the text. The
 * rarer a word is, the more it counts. Guesses are for an author to choose from.
 */
public final class Proposals {

  private static final int MOST = 3;
  private static final double LEAST = 0.3;

  /** What stands in parentheses explains the label, and what stands in a text is not its name. */
  private static final double ASIDE = 0.4;

  private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");

  private record Candidate(Set<String> name, Set<String> text) {}

  private final Inflection inflection;
  private final Map<Place, Candidate> candidates = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** Reads what a guide has. */
  public Proposals(Guide guide) {
    inflection = Inflection.of(guide.settings().language());
    List<ContentPage> pages = guide.pages().toList();
    NamedPlaces.of(pages).forEach(named -> add(named.place(), named.name()));
    for (Concept concept : guide.connections().concepts()) {
      concept.names().forEach(name -> add(concept.home(), name));
    }
    pages.forEach(this::texts);
    candidates
        .values()
        .forEach(
            candidate -> {
              candidate.text().addAll(candidate.name());
              candidate.text().forEach(word -> places.merge(word, 1, Integer::sum));
            });
  }

  private void add(Place place, String name) {
    candidates
        .computeIfAbsent(place, key -> new Candidate(new HashSet<>(), new HashSet<>()))
        .name()
        .addAll(words(name));
  }

  private void texts(ContentPage page) {
    PageParts.items(page)
        .forEach(
            item -> {
              Place place = Addresses.place(page, item.id());
              add(place, item.term().orElse(""));
              candidates.get(place).text().addAll(words(PlainText.of(item.text())));
            });
  }

  /**
   * Up to three places that are likely, the best one first.
   *
   * @param label plain text
   * @param page the page that the label stands on, which is none of them
   */
  public List<Place> near(String label, ContentPage page) {
    Set<String> head = words(PARENTHESIS.matcher(label).replaceAll(" "));
    Set<String> all = words(label);
    Map<Place, Double> scores = new LinkedHashMap<>();
    candidates.forEach(
        (place, candidate) -> {
          double score = score(head, all, candidate);
          if (score >= LEAST && !place.page().equals(Addresses.path(page))) {
            scores.put(place, score);
          }
        });
    return scores.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Dice's coefficient of the two names, and a little for what else the two share. */
  private double score(Set<String> head, Set<String> all, Candidate candidate) {
    double names = weight(head) + weight(candidate.name());
    double shared = 2 * weight(shared(head, candidate.name()));
    double aside = weight(shared(all, candidate.text())) / Math.max(weight(all), 1);
    return (names == 0 ? 0 : shared / names) + ASIDE * aside;
  }

  private static Set<String> shared(Set<String> some, Set<String> others) {
    Set<String> shared = new HashSet<>(some);
    shared.retainAll(others);
    return shared;
  }

  private double weight(Collection<String> words) {
    return words.stream()
        .mapToDouble(word -> Math.log1p((double) candidates.size() / places.getOrDefault(word, 1)))
        .sum();
  }

  /** The words of a text in one form each, so that each counts once. */
  private Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (Word word : Word.of(text)) {
      words.add(
          inflection.forms(NameKey.folded(word.text())).stream()
              .min(Comparator.comparingInt(String::length).thenComparing(form -> form))
              .orElseThrow());
    }
    return words;
  }
}
