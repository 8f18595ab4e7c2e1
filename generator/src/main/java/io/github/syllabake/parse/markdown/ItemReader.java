package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.Item;
import io.github.syllabake.model.Item.Annotation;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads a checklist item: its text, and below it children, annotations and explanation. */
final class ItemReader {

  private static final List<Inline> NO_TEXT = List.of(new Inline.Text("…"));

  private final Reading reading;
  private final ItemScope scope;
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Block> explanation = new ArrayList<>();
  private final List<Item> children = new ArrayList<>();

  /** A reader for one item of the scope. */
  ItemReader(Reading reading, ItemScope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  Item item(TaskItem task) {
    ItemHead head = scope.head(task);
    String id = scope.id(head);
    if (head.text().isEmpty()) {
      reportEmpty(head);
    }
    ItemScope inner = ItemScope.of(new Owner(id, head.text()), head.below(), reading);
    head.below().forEach(node -> read(node, inner));
    return new Item(
        id,
        head.shared(),
        head.mark(),
        head.term(),
        head.text().isEmpty() ? NO_TEXT : head.text(),
        List.copyOf(annotations),
        List.copyOf(explanation),
        List.copyOf(children),
        head.span(),
        head.linksMentions());
  }

  private void read(Node node, ItemScope inner) {
    if (!(node instanceof ListBlock list)) {
      explanation.addAll(BlockReader.read(List.of(node), inner, reading));
      return;
    }
    ListReader lists = new ListReader(reading, inner);
    Map<Node, Label> labels = labels(list);
    children.addAll(lists.items(list));
    labels.forEach(
        (entry, label) ->
            annotations.add(new Annotation(label.label(), content(label, entry, inner))));
    explanation.addAll(lists.plainBlocks(list, entry -> !labels.containsKey(entry)));
  }

  /**
   * The labelled entries of a list; those of numbered lists are steps, whatever they start with.
   */
  private Map<Node, Label> labels(ListBlock list) {
    Map<Node, Label> labels = new LinkedHashMap<>();
    if (list instanceof BulletList) {
      for (Node entry : NodeWalk.children(list)) {
        if (entry.getFirstChild() instanceof Paragraph paragraph) {
          Label.of(reading.inlines(paragraph)).ifPresent(label -> labels.put(entry, label));
        }
      }
    }
    return labels;
  }

  private List<Block> content(Label label, Node entry, ItemScope inner) {
    List<Block> content = new ArrayList<>();
    if (!label.rest().isEmpty()) {
      content.add(new Block.Paragraph(label.rest()));
    }
    List<Node> nodes = NodeWalk.children(entry);
    content.addAll(BlockReader.read(nodes.subList(1, nodes.size()), inner, reading));
    return List.copyOf(content);
  }

  private void reportEmpty(ItemHead head) {
    reading
        .problems()
        .accept(
            Diagnostic.warning(
                "empty-item",
                head.span(),
                "this item has no text and is shown as “…”",
                "write what there is to tick on the line of its box, or remove the item"));
  }
}
