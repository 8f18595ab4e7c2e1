package io.github.syllabake.render.view;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage.Pillar;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.render.figure.ReadableText;
import io.github.syllabake.render.html.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The maps that nobody has drawn: of each pillar, and of the guide as a whole. */
public final class StructureMaps {

  /** Stands for the guide where a pillar has its id; it has a slash, so that no pillar has it. */
  private static final String GUIDE = "of/guide";

  private StructureMaps() {}

  /**
   * A map made from the structure of something.
   *
   * @param path its path in the site
   * @param of the id of the pillar, and what the ids of the nodes start with
   * @param hue that of the pillar
   * @param trees makes its tree anew: all at once would fill the memory
   */
  record Structure(
      String path, String of, String title, String summary, int hue, Supplier<MapTree> trees) {

    /** Its tree, which is made with each call. */
    MapTree tree() {
      return trees.get();
    }

    /** The id of its page: that of the pillar is the pillar's. */
    String id() {
      return of.startsWith("of/") ? of : "of/" + of;
    }
  }

  /** Whether a guide has any. */
  static boolean isWanted(Guide guide) {
    return guide.pillars().stream().anyMatch(pillar -> isWanted(pillar, guide));
  }

  /** Whether a pillar has one; a single node below it would say nothing. */
  static boolean isWanted(Pillar pillar, Guide guide) {
    return guide.settings().structureMaps()
        && pillar.mapped()
        && pillar.sections().size() + PageParts.items(pillar).limit(2).count() > 1;
  }

  /** Whether the guide as a whole has one: a single pillar says it all itself. */
  static boolean hasWhole(Guide guide) {
    return guide.pillars().size() > 1 && isWanted(guide);
  }

  /** All of them, that of the guide first. */
  static List<Structure> of(Guide guide, Words words) {
    List<Structure> maps = new ArrayList<>();
    if (hasWhole(guide)) {
      maps.add(
          new Structure(
              Addresses.STRUCTURE,
              GUIDE,
              words.get("structure.guide"),
              words.get("structure.guide.summary"),
              Hues.of(1, 1),
              () -> StructureTree.of(guide, GUIDE)));
    }
    for (int i = 0; i < guide.pillars().size(); i++) {
      Pillar pillar = guide.pillars().get(i);
      if (isWanted(pillar, guide)) {
        maps.add(of(pillar, Hues.of(i + 1, guide.pillars().size()), words));
      }
    }
    return List.copyOf(maps);
  }

  private static Structure of(Pillar pillar, int hue, Words words) {
    String title = ReadableText.of(PlainText.of(pillar.head().title()));
    return new Structure(
        Addresses.structure(pillar),
        pillar.head().id(),
        words.with("structure.title", title),
        words.with("structure.summary", title),
        hue,
        () -> StructureTree.of(pillar));
  }
}
