package io.github.syllabake.link;

import io.github.syllabake.link.concept.Proposals;
import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.LabelNames;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the nodes of a tree lead.
 *
 * @param root where its root stands
 * @param title the label of its root
 * @param leading how many nodes lead somewhere
 * @param deadEnds how many lead nowhere on purpose
 * @param lost the nodes that just lead nowhere
 */
public record MapReview(SourceSpan root, String title, int leading, int deadEnds, List<Lost> lost) {

  /**
   * A node that leads nowhere.
   *
   * @param label its label
   * @param definitions what an author may write to let it lead somewhere, the likeliest first
   */
  public record Lost(SourceSpan span, String label, List<String> definitions) {}

  private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");
  private static final Pattern PLAIN = Pattern.compile("[^\\s<>()\\\\]+");

  /** Reviews all trees that stand in the content of a guide, in reading order. */
  public static List<MapReview> of(Guide guide) {
    Reviewer reviewer = new Reviewer(guide);
    return guide
        .pages()
        .flatMap(page -> PageParts.trees(page).map(tree -> reviewer.review(page, tree)))
        .toList();
  }

  /** How many nodes the tree has. */
  public int nodes() {
    return leading + deadEnds + lost.size();
  }

  private static final class Reviewer {

    private final Proposals proposals;
    private final Map<String, String> files = new HashMap<>();

    Reviewer(Guide guide) {
      proposals = new Proposals(guide);
      guide.pages().forEach(page -> files.put(Addresses.path(page), page.head().file()));
    }

    MapReview review(ContentPage page, MapTree tree) {
      List<MapTree.Node> nodes = tree.root().withDescendants().toList();
      Map<String, Integer> names = new HashMap<>();
      nodes.stream()
          .map(node -> PlainText.of(node.label()))
          .distinct()
          .flatMap(label -> LabelNames.of(label).stream())
          .forEach(name -> names.merge(name, 1, Integer::sum));
      List<Lost> lost = new ArrayList<>();
      nodes.stream()
          .filter(node -> node.target().isEmpty() && !node.deadEnd())
          .forEach(node -> lost.add(lost(page, node, names)));
      int deadEnds = (int) nodes.stream().filter(MapTree.Node::deadEnd).count();
      return new MapReview(
          tree.root().span(),
          PlainText.of(tree.root().label()),
          nodes.size() - deadEnds - lost.size(),
          deadEnds,
          lost);
    }

    private Lost lost(ContentPage page, MapTree.Node node, Map<String, Integer> names) {
      String label = PlainText.of(node.label());
      List<String> own = LabelNames.of(label);
      String shortest =
          own.stream()
              .filter(name -> names.get(name) == 1)
              .reduce((longer, shorter) -> shorter)
              .orElse(label);
      String start = "[" + BRACKET.matcher(shortest).replaceAll("\\\\$0") + "]: ";
      List<String> definitions =
          proposals.near(label, page).stream()
              .map(place -> start + destination(page, place))
              .toList();
      return new Lost(node.span(), label, definitions);
    }

    private String destination(ContentPage from, Place place) {
      String path =
          Paths.between(from.head().file(), files.getOrDefault(place.page(), place.page()));
      String whole = place.anchor().isEmpty() ? path : path + "#" + place.anchor();
      return PLAIN.matcher(whole).matches() ? whole : "<" + whole + ">";
    }
  }
}
