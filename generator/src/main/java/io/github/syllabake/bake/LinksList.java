package io.github.syllabake.bake;

import io.github.syllabake.link.MapReview;
import io.github.syllabake.model.Guide;
import java.util.ArrayList;
import java.util.List;

/** The nodes of all maps that lead nowhere, with what an author may write about them. */
final class LinksList {

  private LinksList() {}

  static List<String> lines(Guide guide) {
    List<MapReview> maps = MapReview.of(guide);
    List<String> lines = new ArrayList<>();
    maps.forEach(map -> map(map, lines));
    int leading = maps.stream().mapToInt(MapReview::leading).sum();
    int nodes = maps.stream().mapToInt(MapReview::nodes).sum();
    int deadEnds = maps.stream().mapToInt(MapReview::deadEnds).sum();
    lines.add(
        maps.size() + (maps.size() == 1 ? " map: " : " maps: ") + share(leading, nodes, deadEnds));
    return List.copyOf(lines);
  }

  private static void map(MapReview map, List<String> lines) {
    String share = share(map.leading(), map.nodes(), map.deadEnds());
    lines.add(map.root().file() + ":" + map.root().line() + ": " + map.title() + ": " + share);
    for (MapReview.Lost lost : map.lost()) {
      lines.add("  " + lost.span().line() + ": " + lost.label());
      lost.definitions().forEach(definition -> lines.add("    " + definition));
    }
  }

  /** A share is never rounded up to all. */
  private static String share(int leading, int nodes, int deadEnds) {
    int percent = nodes == 0 ? 100 : leading * 100 / nodes;
    String rest =
        deadEnds == 0
            ? ""
            : ", " + deadEnds + (deadEnds == 1 ? " leads" : " lead") + " nowhere on purpose";
    return leading
        + " of "
        + nodes
        + (nodes == 1 ? " node leads" : " nodes lead")
        + " somewhere ("
        + percent
        + " %)"
        + rest;
  }
}
