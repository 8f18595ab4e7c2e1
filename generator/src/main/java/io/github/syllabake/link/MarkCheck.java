package io.github.syllabake.link;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.Settings;
import io.github.syllabake.source.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/** Finds marks that the guide's legend does not explain. */
final class MarkCheck {

  private MarkCheck() {}

  static List<Diagnostic> check(List<ContentPage> pages, Settings settings) {
    return pages.stream()
        .flatMap(PageParts::items)
        .flatMap(item -> unknown(item, settings))
        .toList();
  }

  private static Stream<Diagnostic> unknown(Item item, Settings settings) {
    return item.mark().stream()
        .filter(mark -> !settings.marks().containsKey(mark))
        .map(mark -> diagnostic(mark, item, settings));
  }

  private static Diagnostic diagnostic(String mark, Item item, Settings settings) {
    return Diagnostic.warning(
        "unknown-mark",
        item.span(),
        "the mark [" + mark + "] is not in the guide's legend and is shown as it stands",
        hint(mark, settings));
  }

  private static String hint(String mark, Settings settings) {
    String known =
        settings.marks().isEmpty()
            ? ""
            : "; the legend has " + String.join(", ", settings.marks().keySet());
    return "explain it under “marks:” in the front matter of the home page, such as “"
        + mark
        + ": what it means”"
        + known;
  }
}
