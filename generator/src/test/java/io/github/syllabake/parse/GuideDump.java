package io.github.syllabake.parse;

import io.github.syllabake.model.Category;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.model.PageHead;
import io.github.syllabake.model.Question;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.Settings;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceSpan;
import java.util.Locale;

/** Writes the parts of a guide for people to read, one thing on each line. */
final class GuideDump {

  private final MarkupDump out = new MarkupDump();

  private GuideDump() {}

  static String of(Outcome<GuideParts> guide) {
    GuideDump dump = new GuideDump();
    guide.value().pages().forEach(dump::page);
    if (guide.value().pages().stream().anyMatch(ContentPage.Home.class::isInstance)) {
      dump.settings(guide.value().settings());
    }
    guide.diagnostics().forEach(dump::diagnostic);
    return dump.out.text();
  }

  private void page(ContentPage page) {
    PageHead head = page.head();
    out.line(page.getClass().getSimpleName() + " " + head.id() + place(head.span()));
    out.indented(
        () -> {
          out.line("title " + out.inlines(head.title()));
          if (!head.summary().isEmpty()) {
            out.line("summary " + head.summary());
          }
          if (head.order() != Integer.MAX_VALUE) {
            out.line("order " + head.order());
          }
          own(page);
          out.blocks(page.intro());
          page.sections().forEach(this::section);
        });
  }

  private void own(ContentPage page) {
    if (page instanceof ContentPage.Mindmap map) {
      String priority = map.priority().name().toLowerCase(Locale.ROOT);
      out.line("category " + map.category() + ", priority " + priority);
      out.tree(map.tree());
    } else if (page instanceof ContentPage.QuestionBank bank) {
      out.line("bank " + bank.bank());
      bank.questions().forEach(this::question);
    } else if (page instanceof ContentPage.Distribution distribution) {
      distribution.categories().forEach(this::category);
    }
  }

  private void section(Section section) {
    String anchor = " #" + section.githubAnchor();
    out.line("section " + section.level() + " " + section.id() + anchor + place(section.span()));
    out.indented(
        () -> {
          out.line("title " + out.inlines(section.title()));
          out.blocks(section.body());
        });
  }

  private void question(Question question) {
    out.line("question " + question.number() + " " + question.id() + place(question.span()));
    out.indented(
        () -> {
          out.line(out.inlines(question.text()));
          out.blocks(question.advice());
        });
  }

  private void category(Category category) {
    String label = out.inlines(category.label());
    out.line("category " + category.name() + ": " + category.questions() + " [" + label + "]");
  }

  private void diagnostic(Diagnostic problem) {
    SourceSpan span = problem.span();
    out.line(
        problem.severity()
            + " "
            + problem.code()
            + " "
            + span.line()
            + ":"
            + span.column()
            + "+"
            + span.length());
    out.indented(
        () -> {
          out.line(problem.message());
          problem.hint().ifPresent(hint -> out.line("-> " + hint));
        });
  }

  private void settings(Settings settings) {
    out.line("settings " + settings.id());
    out.indented(
        () -> {
          out.line("title " + settings.title());
          out.line("summary " + settings.summary());
          out.line("language " + settings.language());
          out.line("marks " + settings.marks());
          out.line("totals " + settings.totals() + place(settings.totalsSpan()));
          out.line("raw html " + settings.rawHtml());
          out.line("base url " + settings.baseUrl().orElse("none"));
        });
  }

  private static String place(SourceSpan span) {
    return " @" + span.line() + ":" + span.column();
  }
}
