package io.github.syllabake.link;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.ContentPage.Pillar;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Suggestion;
import java.util.List;

/** Finds mindmaps that name pillars which do not exist. */
final class PillarCheck {

  private PillarCheck() {}

  static List<Diagnostic> check(List<ContentPage> pages) {
    List<String> ids =
        pages.stream().filter(Pillar.class::isInstance).map(page -> page.head().id()).toList();
    return pages.stream()
        .filter(Mindmap.class::isInstance)
        .map(Mindmap.class::cast)
        .flatMap(
            map ->
                map.pillars().stream()
                    .filter(id -> !ids.contains(id))
                    .map(id -> unknown(map, id, ids)))
        .toList();
  }

  private static Diagnostic unknown(Mindmap map, String id, List<String> ids) {
    return Diagnostic.error(
        "unknown-pillar",
        map.head().span(),
        "“pillars” names “" + id + "”, and no pillar has this id",
        Suggestion.hint(id, ids, "write ids of pillars: " + String.join(", ", ids)));
  }
}
