package io.github.syllabake.render.view;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage.Pillar;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.MapTree.Node;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.PagePlaces;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.Unlinked;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes trees of what is nested in a guide already. Each node has the id of what it leads to. */
final class StructureTree {

  private final Pillar pillar;
  private final PagePlaces places;
  private final boolean withItems;

  private StructureTree(Pillar pillar, boolean withItems) {
    this.pillar = pillar;
    this.places = PagePlaces.of(pillar);
    this.withItems = withItems;
  }

  /** A pillar with its sections and items. */
  static MapTree of(Pillar pillar) {
    return new MapTree(new StructureTree(pillar, true).root());
  }

  /**
   * A guide with its pillars and their sections.
   *
   * @param id the id of its root
   */
  static MapTree of(Guide guide, String id) {
    List<Node> pillars =
        guide.pillars().stream().map(pillar -> new StructureTree(pillar, false).root()).toList();
    return new MapTree(
        new Node(
            id,
            List.of(new Inline.Text(guide.settings().title())),
            Optional.of(Addresses.place(guide.home())),
            pillars,
            guide.home().head().span()));
  }

  private Node root() {
    List<Node> below = new ArrayList<>(items(pillar.intro()));
    below.addAll(sections(pillar.sections()));
    return new Node(
        pillar.head().id(),
        Unlinked.of(pillar.head().title()),
        Optional.of(places.page()),
        List.copyOf(below),
        pillar.head().span());
  }

  /** Sections with those below them that are deeper. */
  private List<Node> sections(List<Section> sections) {
    List<Node> nodes = new ArrayList<>();
    int start = 0;
    while (start < sections.size()) {
      int level = sections.get(start).level();
      int end = start + 1;
      while (end < sections.size() && sections.get(end).level() > level) {
        end++;
      }
      nodes.add(section(sections.get(start), sections.subList(start + 1, end)));
      start = end;
    }
    return nodes;
  }

  private Node section(Section section, List<Section> deeper) {
    List<Node> below = new ArrayList<>(items(section.body()));
    below.addAll(sections(deeper));
    return node(section.id(), Unlinked.of(section.title()), below, section.span());
  }

  private List<Node> items(List<Block> blocks) {
    return withItems ? Markup.topItems(blocks).map(this::item).toList() : List.of();
  }

  private Node item(Item item) {
    List<Node> below = item.children().stream().map(this::item).toList();
    return node(item.id(), FirstWords.of(item), below, item.span());
  }

  private Node node(String id, List<Inline> label, List<Node> below, SourceSpan span) {
    return new Node(id, label, Optional.of(places.of(id)), List.copyOf(below), span);
  }
}
