package io.github.syllabake.bake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.Optional;

/** What Freemarker says about a template, as diagnostics. */
final class TemplateProblems {

  private static final String CODE = "template-error";

  /** Freemarker sets off its tips and the stack of instructions with this line. */
  private static final String RULE = "----";

  private static final String TIP = "Tip: ";

  private TemplateProblems() {}

  /** The problem that an exception of Freemarker tells of. */
  static Diagnostic of(Exception thrown, TemplateSources sources) {
    if (thrown instanceof TemplateException e) {
      SourceSpan span =
          span(sources, e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
      return problem(span, e.getMessageWithoutStackTop());
    } else if (thrown instanceof ParseException e) {
      SourceSpan span = span(sources, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
      return problem(span, e.getEditorMessage());
    } else if (thrown instanceof TemplateNotFoundException e) {
      return missing(sources.path(e.getTemplateName()));
    }
    throw new IllegalArgumentException("not an exception of a template", thrown);
  }

  private static Diagnostic missing(String path) {
    return Diagnostic.error(
        CODE,
        SourceSpan.startOf(path),
        "there is no such template",
        "write it, or take its name out");
  }

  private static SourceSpan span(
      TemplateSources sources, String name, Integer line, Integer column) {
    String path = sources.path(Optional.ofNullable(name).orElse("?"));
    return new SourceSpan(path, atLeastOne(line), atLeastOne(column), 1);
  }

  private static int atLeastOne(Integer number) {
    return number == null ? 1 : Math.max(1, number);
  }

  private static Diagnostic problem(SourceSpan span, String message) {
    String what = oneLine(before(message, RULE));
    Optional<String> tip =
        message.contains(TIP)
            ? Optional.of(
                oneLine(before(message.substring(message.indexOf(TIP) + TIP.length()), RULE)))
            : Optional.empty();
    return new Diagnostic(io.github.syllabake.source.Severity.ERROR, CODE, span, what, tip);
  }

  private static String before(String text, String mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
