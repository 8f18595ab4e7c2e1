package io.github.syllabake.link;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Ids;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Section;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds titles that do not tell things apart that a reader sees side by side: pages of one kind,
 * and sections within the same one. Those whose ids are equal, too, are reported as that.
 */
final class TitleCheck {

  private final List<Diagnostic> problems = new ArrayList<>();

  private TitleCheck() {}

  static List<Diagnostic> check(List<ContentPage> pages) {
    TitleCheck check = new TitleCheck();
    check.pages(pages);
    pages.forEach(check::sections);
    return check.problems;
  }

  private void pages(List<ContentPage> pages) {
    Map<String, ContentPage> first = new HashMap<>();
    for (ContentPage page : pages) {
      String title = Ids.slug(PlainText.of(page.head().title()));
      ContentPage earlier = first.putIfAbsent(page.getClass().getName() + " " + title, page);
      if (earlier != null && !earlier.head().id().equals(page.head().id())) {
        report(
            "the page “" + PlainText.of(page.head().title()) + "” has the title of another one",
            page.head().span(),
            earlier.head().span());
      }
    }
  }

  private void sections(ContentPage page) {
    Map<String, Section> first = new HashMap<>();
    Set<String> ids = new HashSet<>();
    Deque<Section> open = new ArrayDeque<>();
    for (Section section : page.sections()) {
      while (!open.isEmpty() && open.peek().level() >= section.level()) {
        open.pop();
      }
      String parent = open.isEmpty() ? page.head().id() : open.peek().id();
      Section earlier = first.putIfAbsent(parent + " " + key(section), section);
      if (ids.add(section.id()) && earlier != null) {
        report(
            "the section “" + PlainText.of(section.title()) + "” has the title of one beside it",
            section.span(),
            earlier.span());
      }
      open.push(section);
    }
  }

  private static String key(Section section) {
    return Ids.slug(PlainText.of(section.title()));
  }

  private void report(String message, SourceSpan span, SourceSpan earlier) {
    problems.add(
        Diagnostic.warning(
                "duplicate-title", span, message, "say in both titles what sets the two apart")
            .alsoAt(earlier));
  }
}
