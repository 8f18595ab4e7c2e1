package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.Ids;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Unlinked;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.parse.tree.Outline;
import io.github.syllabake.parse.tree.TextLine;
import io.github.syllabake.parse.tree.TreeReader;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/** Reads the trees in fences. */
final class FigureReader {

  private static final String MINDMAP = "mindmap";
  private static final Set<String> PLAIN = Set.of("", "text", "txt", "tree");

  private static final Pattern MAY_BRANCH = Pattern.compile("[├└┣┗╠╚╰┝┕╞╘╟╙]|[|+`\\\\]-");

  private final Reading reading;

  FigureReader(Reading reading) {
    this.reading = reading;
  }

  /** The first word of a fence's info string, in lower case. */
  static String language(FencedCodeBlock fence) {
    String info = fence.getInfo() == null ? "" : fence.getInfo().strip();
    return info.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** Whether a fence holds a tree. Few of those that do not say so need a closer look. */
  boolean isTree(FencedCodeBlock fence) {
    String language = language(fence);
    return language.equals(MINDMAP)
        || (PLAIN.contains(language)
            && MAY_BRANCH.matcher(fence.getLiteral()).find()
            && TreeReader.isDrawn(textLines(fence)));
  }

  /** Reads the tree of a fence; empty when there is none in it. */
  Optional<MapTree> figure(FencedCodeBlock fence, Owner owner) {
    return tree(fence, owner, Optional.empty());
  }

  /** Reads the main tree of a page: its root is the page itself. */
  Optional<MapTree> mainTree(FencedCodeBlock fence, Owner page) {
    FenceReader.reportUnclosed(fence, reading);
    return tree(fence, page, Optional.of(page.id()));
  }

  private Optional<MapTree> tree(FencedCodeBlock fence, Owner owner, Optional<String> id) {
    if (!isTree(fence)) {
      return Optional.empty();
    }
    List<Outline> roots = TreeReader.read(textLines(fence), reading.file(), problems(fence));
    if (roots.isEmpty()) {
      reading.problems().accept(empty(reading.positions().of(fence)));
      return Optional.empty();
    }
    return Optional.of(tree(roots, owner, id));
  }

  /** What is wrong with the text that follows a fence without an end is wrong with the fence. */
  private Consumer<Diagnostic> problems(FencedCodeBlock fence) {
    return fence.getClosingFenceLength() == null ? problem -> {} : reading.problems();
  }

  /** A root that is not written bears the name of what the tree stands in. */
  private MapTree tree(List<Outline> roots, Owner owner, Optional<String> id) {
    boolean written = roots.size() == 1;
    Pinned label = written ? label(roots.get(0)) : Pinned.nothing(Unlinked.of(owner.name()));
    String rootId = id.orElseGet(() -> idOf(label, owner.id(), roots.get(0).span()));
    Outline root = written ? roots.get(0) : new Outline("", roots.get(0).span(), roots);
    return new MapTree(node(rootId, label.text(), root));
  }

  private MapTree.Node node(Outline outline, String parentId) {
    Pinned label = label(outline);
    return node(idOf(label, parentId, outline.span()), label.text(), outline);
  }

  /** A label that is wholly a link leads where the link does, another one where its page says. */
  private MapTree.Node node(String id, List<Inline> label, Outline outline) {
    List<MapTree.Node> children =
        outline.children().stream().map(child -> node(child, id)).toList();
    if (label.size() == 1 && label.get(0) instanceof Inline.Link link) {
      return new MapTree.Node(
          id, link.children(), Optional.of(link.target()), children, outline.span());
    }
    Optional<Target.Defined> target =
        reading.definitions().find(outline.label(), label, reading.positions());
    boolean deadEnd = target.filter(NodeTargets::isDeadEnd).isPresent();
    return new MapTree.Node(
        id,
        label,
        deadEnd ? Optional.empty() : target.map(found -> found),
        children,
        outline.span(),
        deadEnd);
  }

  private String idOf(Pinned label, String parentId, SourceSpan span) {
    return label.id().orElseGet(() -> reading.ids().unique(named(label, parentId), span));
  }

  private static String named(Pinned label, String parentId) {
    return parentId + "/" + Ids.slugOfText(PlainText.of(label.text()));
  }

  private static Diagnostic empty(SourceSpan span) {
    return Diagnostic.warning(
        "tree-empty", span, "there is no tree in this fence", "write a root and what hangs on it");
  }

  private Pinned label(Outline outline) {
    return Pinned.of(reading.labels().parse(outline.label(), outline.span()));
  }

  /** The lines of a fence with their places: each is the end of a line of the file. */
  private List<TextLine> textLines(FencedCodeBlock fence) {
    if (fence.getSourceSpans().isEmpty()) {
      return List.of();
    }
    int first = fence.getSourceSpans().get(0).getLineIndex() + 1;
    List<TextLine> read = new ArrayList<>();
    for (String text : fence.getLiteral().lines().toList()) {
      int index = first + read.size();
      int column = Math.max(0, reading.lines().get(index).length() - text.length()) + 1;
      read.add(new TextLine(text, index + 1, column));
    }
    return read;
  }
}
