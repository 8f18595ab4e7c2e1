package io.github.syllabake.link;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Home;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds ids that name two things. */
final class IdCheck {

  /** Page ids that would take the place of a page the program makes itself. */
  private static final Set<String> RESERVED =
      Set.of("index", "404", "assets", "progress", "hub", "concepts", "ties");

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
      name(page, id);
    }
    page.sections().forEach(section -> seen(section.id(), section.span()));
    PageParts.items(page).forEach(item -> seen(item.id(), item.span()));
    PageParts.questions(page).forEach(question -> seen(question.id(), question.span()));
    PageParts.trees(page).forEach(tree -> tree(tree, id));
  }

  private void name(ContentPage page, String id) {
    if (RESERVED.contains(id)) {
      problems.add(reserved(page, id));
    }
    seen(id, page.head().span());
  }

  private void tree(MapTree tree, String pageId) {
    tree.root()
        .withDescendants()
        .filter(node -> !node.id().equals(pageId))
        .forEach(node -> seen(node.id(), node.span()));
  }

  private void seen(String id, SourceSpan span) {
    SourceSpan earlier = first.putIfAbsent(id, span);
    if (earlier != null && !earlier.equals(span)) {
      problems.add(duplicate(id, span).alsoAt(earlier));
    }
  }

  private static Diagnostic duplicate(String id, SourceSpan span) {
    return Diagnostic.error(
        "duplicate-id",
        span,
        "the id “" + id + "” names two things",
        "say what sets the two apart, or pin an id at the end of the line: {#…}");
  }

  private static Diagnostic reserved(ContentPage page, String id) {
    return Diagnostic.error(
        "reserved-id",
        page.head().span(),
        "the page id “" + id + "” belongs to a page that every site has",
        "give the page another one: “id: …” in its front matter");
  }
}
