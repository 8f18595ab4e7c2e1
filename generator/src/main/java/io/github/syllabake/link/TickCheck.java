package io.github.syllabake.link;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.Ticked;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds names of shared ticks that only one place bears. */
final class TickCheck {

  private TickCheck() {}

  static List<Diagnostic> check(List<ContentPage> pages) {
    Map<String, List<Ticked>> byName =
        pages.stream()
            .flatMap(page -> PageParts.tickable(page).stream())
            .filter(place -> place.shared().isPresent())
            .collect(
                Collectors.groupingBy(
                    place -> place.shared().get(), TreeMap::new, Collectors.toList()));
    return byName.entrySet().stream()
        .filter(shared -> shared.getValue().size() == 1)
        .map(shared -> lonely(shared.getKey(), shared.getValue().get(0), byName))
        .toList();
  }

  private static Diagnostic lonely(String name, Ticked place, Map<String, List<Ticked>> byName) {
    TreeSet<String> others = new TreeSet<>(byName.keySet());
    others.remove(name);
    return Diagnostic.warning(
        "lonely-tick",
        place.span(),
        "nothing else shares the tick “" + name + "”",
        Suggestion.hint(
            name, others, "write {=" + name + "} where the same thing stands, too, or remove it"));
  }
}
