package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.Item;
import io.github.syllabake.model.markup.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Reads lists; one that holds checklist items and others is split where the kinds change. */
final class ListReader {

  private final Reading reading;
  private final ItemScope scope;

  ListReader(Reading reading, ItemScope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /** The runs of a list, each a block. */
  List<Block> blocks(ListBlock list) {
    return blocks(list, entry -> true);
  }

  /** The runs of those entries of a list that are no checklist items and pass the test. */
  List<Block> plainBlocks(ListBlock list, Predicate<Node> test) {
    return blocks(list, entry -> task(entry).isEmpty() && test.test(entry));
  }

  /** The checklist items directly in a list. */
  List<Item> items(ListBlock list) {
    return NodeWalk.children(list).stream()
        .flatMap(entry -> task(entry).stream())
        .map(this::item)
        .toList();
  }

  /** What the box of a list entry stands before, if it has one. */
  static Optional<TaskItem> task(Node entry) {
    return entry.getFirstChild() instanceof TaskItem task && !task.isEmpty()
        ? Optional.of(task)
        : Optional.empty();
  }

  private List<Block> blocks(ListBlock list, Predicate<Node> wanted) {
    List<Block> blocks = new ArrayList<>();
    List<Node> entries = NodeWalk.children(list);
    int start = 0;
    while (start < entries.size()) {
      int end = endOfRun(entries, start, wanted);
      if (wanted.test(entries.get(start))) {
        blocks.add(run(list, entries.subList(start, end), start));
      }
      start = end;
    }
    return blocks;
  }

  private static int endOfRun(List<Node> entries, int start, Predicate<Node> wanted) {
    boolean first = wanted.test(entries.get(start));
    boolean tasks = task(entries.get(start)).isPresent();
    int end = start + 1;
    while (end < entries.size()
        && wanted.test(entries.get(end)) == first
        && task(entries.get(end)).isPresent() == tasks) {
      end++;
    }
    return end;
  }

  private Block run(ListBlock list, List<Node> entries, int index) {
    if (task(entries.get(0)).isPresent()) {
      return new Block.Checklist(
          entries.stream().flatMap(entry -> task(entry).stream()).map(this::item).toList());
    }
    List<List<Block>> blocks = entries.stream().map(this::entry).toList();
    return list instanceof OrderedList ordered
        ? new Block.OrderedList(list.isTight(), start(ordered) + index, blocks)
        : new Block.BulletList(list.isTight(), blocks);
  }

  private List<Block> entry(Node entry) {
    return BlockReader.read(NodeWalk.children(entry), scope, reading);
  }

  private Item item(TaskItem task) {
    return new ItemReader(reading, scope).item(task);
  }

  private static int start(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }
}
