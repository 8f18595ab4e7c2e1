package io.github.syllabake.parse.markdown;

import io.github.syllabake.parse.tree.TextLine;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
import io.github.syllabake.source.SourceSpan;
import io.github.syllabake.source.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/** Finds footnotes without a text, without a reference, and with two texts. */
final class FootnoteCheck {

  private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\[\\^([^\\]\\s]{1,300})]");

  private final Reading reading;
  private final Map<String, FootnoteDefinition> first = new TreeMap<>();

  private FootnoteCheck(Reading reading) {
    this.reading = reading;
  }

  static void check(Node document, Reading reading) {
    FootnoteCheck check = new FootnoteCheck(reading);
    NodeWalk.all(FootnoteDefinition.class, List.of(document)).forEach(check::definition);
    Set<String> used =
        reading.footnotes().notes().stream()
            .map(note -> FootnoteNumbers.key(note.definition().getLabel()))
            .collect(Collectors.toSet());
    check.first.forEach(
        (key, note) -> {
          if (!used.contains(key)) {
            check.unused(note);
          }
        });
    TextLines.of(document, reading).forEach(check::references);
  }

  private void definition(FootnoteDefinition note) {
    FootnoteDefinition earlier = first.putIfAbsent(FootnoteNumbers.key(note.getLabel()), note);
    if (earlier != null) {
      reading
          .problems()
          .accept(
              Diagnostic.warning(
                      "duplicate-footnote",
                      span(note),
                      "the footnote “" + note.getLabel() + "” has a text already; this one is lost",
                      "give one of the two another name, or remove it")
                  .alsoAt(span(earlier)));
    }
  }

  private void unused(FootnoteDefinition note) {
    reading
        .problems()
        .accept(
            Diagnostic.warning(
                "unused-footnote",
                span(note),
                "nothing refers to the footnote “" + note.getLabel() + "”, so it is not shown",
                "write [^" + note.getLabel() + "] where it belongs, or remove it"));
  }

  private void references(TextLine line) {
    Matcher matcher = REFERENCE.matcher(line.text());
    while (matcher.find()) {
      if (!first.containsKey(FootnoteNumbers.key(matcher.group(1)))) {
        undefined(line, matcher.toMatchResult());
      }
    }
  }

  private void undefined(TextLine line, MatchResult written) {
    String label = written.group(1);
    SourceSpan span =
        new SourceSpan(
            reading.file(),
            line.number(),
            line.column() + written.start(),
            written.group().length());
    List<String> known = first.values().stream().map(FootnoteDefinition::getLabel).toList();
    Diagnostic problem =
        Diagnostic.warning(
            "undefined-footnote",
            span,
            "there is no footnote “" + label + "” in this file",
            Suggestion.hint(
                label,
                known,
                "write its text on a line that starts with [^"
                    + label
                    + "]: or, if this is no"
                    + " footnote, put it between backticks"));
    reading
        .problems()
        .accept(
            problem.fixedBy(
                Suggestion.only(label, known)
                    .map(name -> Fix.of(span, written.group(), "[^" + name + "]"))));
  }

  private SourceSpan span(FootnoteDefinition note) {
    SourceSpan span = reading.positions().of(note);
    return span.shifted(0, Math.min(span.length(), note.getLabel().length() + "[^]".length()));
  }
}
