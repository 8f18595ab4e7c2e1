package io.github.syllabake.link.concept;

import io.github.syllabake.model.Concept;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Naming;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.source.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All names of a guide with their homes. */
public final class NameBook {

  private final Inflection inflection;
  private final Sentences sentences;
  private final Map<NameKey, Home> homes = new LinkedHashMap<>();
  private final List<Concept> concepts;
  private final NameTable<Home> table;

  /** Long guides say the same few names again and again. */
  private final Map<String, NameKey> known = new ConcurrentHashMap<>();

  /**
   * What a name stands for.
   *
   * @param definition the definition that leads
   * @param rivals further ones that nothing puts behind it; with any, the name leads nowhere
   */
  record Home(String name, Definition definition, List<Definition> rivals) {

    boolean isClear() {
      return rivals.isEmpty();
    }
  }

  private static final String CONTESTED = "” has two homes, so its mentions lead nowhere";

  private NameBook(String language, List<Definition> definitions, Naming naming) {
    inflection = Inflection.of(language);
    sentences = new Sentences(language);
    Set<NameKey> labels = keys(naming.labels());
    grouped(definitions)
        .forEach(
            (key, group) -> {
              if (!labels.contains(key)) {
                homes.put(key, home(group));
              }
            });
    concepts = concepts(definitions);
    Set<NameKey> unlinked = keys(naming.unlinked());
    table =
        new NameTable<>(
            inflection,
            homes.entrySet().stream()
                .filter(entry -> !unlinked.contains(entry.getKey()))
                .map(entry -> new NameTable.Entry<>(entry.getKey(), entry.getValue()))
                .toList());
  }

  /**
   * Collects the names of a guide.
   *
   * @param pages its pages in reading order
   * @param language BCP 47 tag of its text
   * @param homes finds the places that authors name
   */
  public static NameBook of(List<ContentPage> pages, String language, Homes homes) {
    Naming naming =
        pages.stream()
            .filter(ContentPage.Home.class::isInstance)
            .map(page -> page.head().naming())
            .findFirst()
            .orElse(Naming.NONE);
    List<Definition> definitions = new DefinitionFinder(homes, new Sentences(language)).find(pages);
    return new NameBook(language, definitions, naming);
  }

  /** All concepts, in reading order of their homes. */
  public List<Concept> concepts() {
    return concepts;
  }

  /** The home of what bears exactly this name. */
  public Optional<Place> find(String name) {
    return Optional.ofNullable(homes.get(key(name)))
        .filter(Home::isClear)
        .map(home -> home.definition().home());
  }

  /** How a name is looked up. */
  NameKey key(String name) {
    return known.computeIfAbsent(name, key -> NameKey.of(key, inflection));
  }

  Inflection inflection() {
    return inflection;
  }

  /** The names that lead somewhere, those that never become links among them. */
  List<NameTable.Entry<Place>> entries() {
    return homes.entrySet().stream()
        .filter(entry -> entry.getValue().isClear())
        .map(entry -> new NameTable.Entry<>(entry.getKey(), entry.getValue().definition().home()))
        .toList();
  }

  NameTable<Home> table() {
    return table;
  }

  Sentences sentences() {
    return sentences;
  }

  Set<NameKey> keys(Collection<String> names) {
    Set<NameKey> keys = new HashSet<>();
    names.forEach(name -> keys.add(key(name)));
    return keys;
  }

  /** Names with several homes of which none leads, where the text uses them. */
  static List<Diagnostic> problems(Collection<Home> used) {
    Map<String, Diagnostic> problems = new TreeMap<>();
    used.stream()
        .filter(home -> !home.isClear())
        .forEach(home -> problems.put(home.name(), problem(home)));
    return List.copyOf(problems.values());
  }

  private static Diagnostic problem(Home home) {
    String message = "“" + home.name() + CONTESTED;
    String hint =
        "say which one leads in the glossary or under “concepts” in front matter, share one tick,"
            + " or put the name under “labels” or “unlinked” on the home page";
    return Diagnostic.warning("two-homes", home.rivals().get(0).span(), message, hint)
        .alsoAt(home.definition().span());
  }

  /** The name that a problem called {@code two-homes} is about. */
  public static String contested(Diagnostic problem) {
    return problem.message().substring(1, problem.message().indexOf(CONTESTED));
  }

  private Map<NameKey, List<Named>> grouped(List<Definition> definitions) {
    Map<NameKey, List<Named>> groups = new LinkedHashMap<>();
    for (Definition definition : definitions) {
      for (String name : definition.names()) {
        NameKey key = key(name);
        if (isName(key)) {
          groups.computeIfAbsent(key, first -> new ArrayList<>()).add(new Named(name, definition));
        }
      }
    }
    return groups;
  }

  private record Named(String name, Definition definition) {}

  private static boolean isName(NameKey key) {
    return key.length() > 1 || key.last().stream().anyMatch(word -> word.length() > 1);
  }

  private static Home home(List<Named> group) {
    List<Definition> all = group.stream().map(Named::definition).toList();
    List<Definition> explicit = all.stream().filter(Definition::explicit).toList();
    List<Definition> leading = explicit.isEmpty() ? all : explicit;
    Definition first = leading.get(0);
    List<Definition> rivals =
        leading.stream().skip(1).filter(other -> !isSame(first, other)).toList();
    return new Home(group.get(0).name(), first, rivals);
  }

  private static boolean isSame(Definition first, Definition other) {
    return first.home().equals(other.home())
        || (first.tick().isPresent() && first.tick().equals(other.tick()));
  }

  private List<Concept> concepts(List<Definition> definitions) {
    Map<Place, List<String>> names = new LinkedHashMap<>();
    homes.values().stream()
        .filter(Home::isClear)
        .forEach(
            home ->
                names
                    .computeIfAbsent(home.definition().home(), place -> new ArrayList<>())
                    .add(home.name()));
    Map<Place, String> summaries = new HashMap<>();
    definitions.stream()
        .filter(definition -> names.containsKey(definition.home()))
        .forEach(
            definition ->
                summaries.merge(
                    definition.home(),
                    definition.summary().get(),
                    (first, other) -> first.isEmpty() ? other : first));
    return names.entrySet().stream()
        .map(
            entry ->
                new Concept(
                    entry.getValue().get(0),
                    entry.getValue().stream().skip(1).toList(),
                    entry.getKey(),
                    summaries.getOrDefault(entry.getKey(), "")))
        .toList();
  }
}
