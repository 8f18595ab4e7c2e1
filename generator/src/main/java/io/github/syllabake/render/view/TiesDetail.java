package io.github.syllabake.render.view;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage.Pillar;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Mention;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.render.PageView;
import io.github.syllabake.render.PageView.Link;
import io.github.syllabake.render.PageView.Pair;
import io.github.syllabake.render.figure.ArcDiagramSvg;
import io.github.syllabake.render.html.PageContext;
import io.github.syllabake.render.html.Ties;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the pillars hang together: which mentions the concepts of which. */
final class TiesDetail {

  /** The page. */
  static final String PATH = "ties.html";

  private static final int MOST_CONCEPTS = 6;

  /** Two pillars by their numbers from 0, the smaller one first. */
  private record Ends(int one, int other) implements Comparable<Ends> {

    @Override
    public int compareTo(Ends ends) {
      return Comparator.comparingInt(Ends::one).thenComparingInt(Ends::other).compare(this, ends);
    }
  }

  private final Guide guide;
  private final Ties ties;
  private final PageContext context;

  private TiesDetail(Guide guide, Ties ties, PageContext context) {
    this.guide = guide;
    this.ties = ties;
    this.context = context;
  }

  /** Whether something ties two pillars. */
  static boolean isWanted(Guide guide) {
    return !mentions(guide).isEmpty();
  }

  static PageView.Ties of(Guide guide, Ties ties, PageContext context) {
    return new TiesDetail(guide, ties, context).detail();
  }

  private PageView.Ties detail() {
    Map<Ends, List<Mention>> mentions = mentions(guide);
    List<ArcDiagramSvg.Arc> arcs = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    mentions.forEach(
        (ends, tying) -> {
          Pair pair = pair(ends, tying);
          pairs.add(pair);
          arcs.add(
              new ArcDiagramSvg.Arc(
                  ends.one(), ends.other(), tying.size(), "#" + pair.anchor(), name(pair)));
        });
    pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.count()));
    String svg =
        ArcDiagramSvg.draw(
            stops(),
            arcs,
            context.words().get("ties.page.title"),
            context.words().get("ties.label"));
    return new PageView.Ties(svg, List.copyOf(pairs));
  }

  private String name(Pair pair) {
    return pair.one().title() + " – " + pair.other().title() + ": " + pair.count();
  }

  private List<ArcDiagramSvg.Stop> stops() {
    List<ArcDiagramSvg.Stop> stops = new ArrayList<>();
    for (Pillar pillar : guide.pillars()) {
      int hue = Hues.of(stops.size() + 1, guide.pillars().size());
      Link link = link(pillar);
      stops.add(new ArcDiagramSvg.Stop(stops.size() + 1 + "  " + link.title(), link.href(), hue));
    }
    return stops;
  }

  private Pair pair(Ends ends, List<Mention> tying) {
    Map<Place, Integer> homes = new LinkedHashMap<>();
    tying.forEach(mention -> homes.merge(mention.home(), 1, Integer::sum));
    List<Link> through =
        homes.entrySet().stream()
            .sorted(Map.Entry.<Place, Integer>comparingByValue().reversed())
            .limit(MOST_CONCEPTS)
            .map(Map.Entry::getKey)
            .map(home -> new Link(context.href(home), ties.titles().at(home).text()))
            .toList();
    return new Pair(
        "tie-" + (ends.one() + 1) + "-" + (ends.other() + 1),
        link(guide.pillars().get(ends.one())),
        link(guide.pillars().get(ends.other())),
        tying.size(),
        through);
  }

  private Link link(Pillar pillar) {
    return new Link(context.href(Addresses.place(pillar)), PlainText.of(pillar.head().title()));
  }

  private static Map<Ends, List<Mention>> mentions(Guide guide) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    guide.pillars().forEach(pillar -> numbers.put(Addresses.path(pillar), numbers.size()));
    Map<Ends, List<Mention>> pairs = new TreeMap<>();
    guide.connections().mentions().values().stream()
        .flatMap(Collection::stream)
        .filter(mention -> numbers.containsKey(mention.from().page()))
        .filter(mention -> numbers.containsKey(mention.home().page()))
        .filter(mention -> !mention.from().page().equals(mention.home().page()))
        .forEach(
            mention -> {
              int from = numbers.get(mention.from().page());
              int home = numbers.get(mention.home().page());
              pairs
                  .computeIfAbsent(
                      new Ends(Math.min(from, home), Math.max(from, home)),
                      ends -> new ArrayList<>())
                  .add(mention);
            });
    return pairs;
  }
}
