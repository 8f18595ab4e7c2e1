package io.github.syllabake.importing.text;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes alerts of paragraphs that start with a pictograph such as a pin or a light bulb. */
final class TipForms {

  private static final Map<String, String> ALERTS =
      Map.of(
          "📌",
          "TIP",
          "💡",
          "TIP",
          "⚠",
          "WARNING",
          "🚨",
          "CAUTION",
          "❗",
          "IMPORTANT",
          "🔑",
          "IMPORTANT",
          "📝",
          "NOTE",
          "ℹ",
          "NOTE");

  private static final Pattern TIP =
      Pattern.compile("^ {0,3}(📌|💡|⚠|🚨|❗|🔑|📝|ℹ)\\x{FE0F}?\\s*(\\S.*)$");

  /** What ends a paragraph. */
  private static final Pattern OTHER =
      Pattern.compile("^\\s*($|#{1,6}\\s|[-*+]\\s|\\d+[.)]\\s|[`~]{3}|>|\\||([-*_]\\s*){3,}$).*");

  private final Consumer<Note> notes;
  private final List<Line> out = new ArrayList<>();

  private TipForms(Consumer<Note> notes) {
    this.notes = notes;
  }

  static List<Line> apply(List<Line> lines, Consumer<Note> notes) {
    TipForms forms = new TipForms(notes);
    forms.run(lines);
    return List.copyOf(forms.out);
  }

  private void run(List<Line> lines) {
    Fences fences = new Fences();
    int index = 0;
    while (index < lines.size()) {
      Line line = lines.get(index);
      Optional<Matcher> tip =
          fences.covers(line.text()) || !startsParagraph() ? Optional.empty() : tip(line);
      if (tip.isPresent()) {
        index = alert(lines, index, tip.get());
      } else {
        out.add(line);
        index++;
      }
    }
  }

  private boolean startsParagraph() {
    return out.isEmpty()
        || OTHER.matcher(out.get(out.size() - 1).text()).matches()
            && !out.get(out.size() - 1).text().matches("^\\s*([-*+]|\\d+[.)])\\s.*");
  }

  private static Optional<Matcher> tip(Line line) {
    Matcher tip = TIP.matcher(line.text());
    return tip.matches() ? Optional.of(tip) : Optional.empty();
  }

  private int alert(List<Line> lines, int start, Matcher tip) {
    String kind = ALERTS.get(tip.group(1));
    Line first = lines.get(start);
    notes.accept(
        Note.of(Note.Kind.CHANGED, first, first.text().strip(), "the paragraph is an alert now")
            .words("", kind));
    if (!out.isEmpty() && !out.get(out.size() - 1).isBlank()) {
      out.add(first.with(""));
    }
    out.add(first.with("> [!" + kind + "]"));
    out.add(first.with("> " + tip.group(2)));
    int end = start + 1;
    while (end < lines.size() && !OTHER.matcher(lines.get(end).text()).matches()) {
      out.add(lines.get(end).with("> " + lines.get(end).text()));
      end++;
    }
    if (end < lines.size() && !lines.get(end).isBlank()) {
      out.add(lines.get(end).with(""));
    }
    return end;
  }
}
