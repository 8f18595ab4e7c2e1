package io.github.syllabake.importing.page;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Pins ids where two things would have the same one. */
final class Pins {

  /** What is nested in something pinned has another id then, so it takes another round. */
  private static final int ROUNDS = 40;

  private final List<SourceFile> others;
  private final Consumer<Note> notes;
  private final Map<String, PageFile> pages = new HashMap<>();
  private final Map<String, SourceSpan> seen = new HashMap<>();
  private final List<String> pinned = new ArrayList<>();

  private Pins(List<SourceFile> others, Consumer<Note> notes) {
    this.others = others;
    this.notes = notes;
  }

  /**
   * The pages with pins.
   *
   * @param others the files that stay as they are
   */
  static List<PageFile> apply(List<PageFile> pages, List<SourceFile> others, Consumer<Note> notes) {
    Pins pins = new Pins(others, notes);
    pages.forEach(page -> pins.pages.put(page.path(), page));
    int rounds = 0;
    while (rounds < ROUNDS && pins.round()) {
      rounds++;
    }
    return pages.stream().map(page -> pins.pages.get(page.path())).toList();
  }

  private boolean round() {
    seen.clear();
    pinned.clear();
    List<SourceFile> files = new ArrayList<>(others);
    pages.values().forEach(page -> files.add(new SourceFile(page.path(), page.text())));
    for (ContentPage page : GuideParser.parse(files, List.of(), "guide").value().pages()) {
      page.sections().forEach(section -> seen(section.id(), section.span(), false));
      PageParts.items(page).forEach(item -> seen(item.id(), item.span(), false));
      PageParts.questions(page).forEach(question -> seen(question.id(), question.span(), false));
      PageParts.trees(page)
          .flatMap(tree -> tree.root().withDescendants())
          .filter(node -> !node.id().equals(page.head().id()))
          .forEach(node -> seen(node.id(), node.span(), true));
    }
    return !pinned.isEmpty();
  }

  private void seen(String id, SourceSpan span, boolean node) {
    SourceSpan earlier = seen.putIfAbsent(id, span);
    boolean isSecond = earlier != null && !earlier.equals(span) && pages.containsKey(span.file());
    if (isSecond && pinned.stream().noneMatch(other -> isWithin(id, other))) {
      pin(id, span, node);
    }
  }

  private static boolean isWithin(String id, String other) {
    return id.startsWith(other + "/");
  }

  private void pin(String id, SourceSpan span, boolean node) {
    int count = 2;
    while (seen.containsKey(id + "-" + count)) {
      count++;
    }
    String free = id + "-" + count;
    PageFile page = pages.get(span.file());
    List<Line> body = new ArrayList<>(page.body());
    int index = span.line() - page.frontHeight() - 1;
    if (index < 0 || index >= body.size()) {
      return;
    }
    int last = node ? index : ParagraphEnd.of(body, index);
    Line line = body.get(last);
    body.set(last, line.with(line.text().stripTrailing() + " {#" + free + "}"));
    pages.put(page.path(), page.with(body));
    seen.put(free, span);
    pinned.add(id);
    notes.accept(
        Note.of(Note.Kind.ADDED, line, "{#" + free + "}", "something else has this name, too")
            .words("", free));
  }
}
