package io.github.syllabake.link;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Home;
import io.github.syllabake.model.Ids;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.Question;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds ids that name two things. */
final class IdCheck {

  private final Map<String, SourceSpan> first = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private IdCheck() {}

  static List<Diagnostic> check(List<ContentPage> pages) {
    IdCheck check = new IdCheck();
    pages.forEach(check::page);
    return check.problems;
  }

  private void page(ContentPage page) {
    String id = page.head().id();
    if (!(page instanceof Home)) {
      seen(id, page.head().span());
    }
    Map<String, SourceSpan> anchors = new HashMap<>();
    BiConsumer<String, SourceSpan> place = (of, span) -> seen(of, span, id, anchors);
    page.sections().forEach(section -> place.accept(section.id(), section.span()));
    PageParts.items(page).forEach(item -> place.accept(item.id(), item.span()));
    PageParts.questions(page).forEach(question -> question(question, place));
    PageParts.trees(page).forEach(tree -> tree(tree, id, place));
  }

  /** A pinned id may differ from another id and still be its anchor in the page. */
  private void seen(String id, SourceSpan span, String pageId, Map<String, SourceSpan> anchors) {
    String anchor = Ids.anchor(id, pageId);
    SourceSpan earlier = anchors.putIfAbsent(anchor, span);
    boolean told = seen(id, span);
    if (earlier != null && !told) {
      problems.add(duplicate(anchor, span).alsoAt(earlier));
    }
  }

  private static void question(Question question, BiConsumer<String, SourceSpan> place) {
    place.accept(question.id(), question.span());
    List<Item> items = Markup.topItems(question.advice()).toList();
    Markup.eachItem(items, item -> place.accept(item.id(), item.span()));
  }

  private static void tree(MapTree tree, String pageId, BiConsumer<String, SourceSpan> place) {
    tree.root()
        .withDescendants()
        .filter(node -> !node.id().equals(pageId))
        .forEach(node -> place.accept(node.id(), node.span()));
  }

  /** Whether the id names something else already, which is told then. */
  private boolean seen(String id, SourceSpan span) {
    SourceSpan earlier = first.putIfAbsent(id, span);
    boolean twice = earlier != null && !earlier.equals(span);
    if (twice) {
      problems.add(duplicate(id, span).alsoAt(earlier));
    }
    return twice;
  }

  private static Diagnostic duplicate(String id, SourceSpan span) {
    return Diagnostic.error(
        "duplicate-id",
        span,
        "the id “" + id + "” names two things",
        "say what sets the two apart, or pin an id at the end of the line: {#…}");
  }
}
