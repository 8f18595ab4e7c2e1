package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.Ids;
import io.github.syllabake.model.PlainText;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The items that stand in one owner and in no other item. Their ids are given together: a term that
 * two of them have names neither, and a text that two of them have needs what stands below it to
 * tell them apart.
 */
final class ItemScope {

  private final Map<TaskItem, ItemHead> heads = new LinkedHashMap<>();
  private final Map<String, Integer> terms = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private final Owner owner;
  private final PageIds ids;

  private ItemScope(Owner owner, PageIds ids) {
    this.owner = owner;
    this.ids = ids;
  }

  static ItemScope of(Owner owner, Collection<Node> nodes, Reading reading) {
    ItemScope scope = new ItemScope(owner, reading.ids());
    for (TaskItem item : NodeWalk.all(TaskItem.class, nodes, ItemScope::mayHoldItems)) {
      if (!item.isEmpty()) {
        scope.heads.put(item, ItemHead.of(item, reading));
      }
    }
    scope.heads.values().forEach(scope::countTerm);
    scope.heads.values().forEach(scope::countText);
    return scope;
  }

  Owner owner() {
    return owner;
  }

  ItemHead head(TaskItem item) {
    return heads.get(item);
  }

  String id(ItemHead head) {
    return head.pin().orElseGet(() -> ids.unique(owner.id() + "/" + slug(head), head.span()));
  }

  private String slug(ItemHead head) {
    return ownTerm(head).orElseGet(() -> slugOfText(head));
  }

  private Optional<String> ownTerm(ItemHead head) {
    return slugOfTerm(head).filter(term -> terms.get(term) == 1);
  }

  private String slugOfText(ItemHead head) {
    String slug = Ids.slugOfText(PlainText.of(head.text()));
    String below = texts.get(slug) == 1 ? "" : textBelow(head);
    return below.isEmpty() ? slug : slug + "-" + Ids.digest(below);
  }

  private void countTerm(ItemHead head) {
    slugOfTerm(head).ifPresent(term -> terms.merge(term, 1, Integer::sum));
  }

  private void countText(ItemHead head) {
    if (head.pin().isEmpty() && ownTerm(head).isEmpty()) {
      texts.merge(Ids.slugOfText(PlainText.of(head.text())), 1, Integer::sum);
    }
  }

  private static String textBelow(ItemHead head) {
    return NodeWalk.all(Text.class, head.below()).stream()
        .map(Text::getLiteral)
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> slugOfTerm(ItemHead head) {
    return head.term().map(Ids::slug).filter(slug -> !slug.equals("-"));
  }

  private static boolean mayHoldItems(Node node) {
    return node instanceof ListBlock
        || node instanceof ListItem
        || node instanceof BlockQuote
        || (node instanceof TaskItem item && item.isEmpty());
  }
}
