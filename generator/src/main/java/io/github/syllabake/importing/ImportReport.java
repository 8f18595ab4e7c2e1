package io.github.syllabake.importing;

import io.github.syllabake.importing.page.PageFile;
import io.github.syllabake.importing.report.Balance;
import io.github.syllabake.importing.report.Counted;
import io.github.syllabake.importing.report.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what an import decided, for people. */
public final class ImportReport {

  private static final int EXAMPLES = 3;
  private static final int LONGEST = 72;

  private final Imported imported;
  private final boolean full;
  private final List<String> lines = new ArrayList<>();

  private ImportReport(Imported imported, boolean full) {
    this.imported = imported;
    this.full = full;
  }

  /**
   * The lines of a report.
   *
   * @param full whether everything is told, instead of a few examples where there is much
   */
  public static List<String> lines(Imported imported, boolean full) {
    ImportReport report = new ImportReport(imported, full);
    report.files();
    for (Note.Kind kind : Note.Kind.values()) {
      report.notes(kind);
    }
    report.numbers();
    return List.copyOf(report.lines);
  }

  private void files() {
    int width = imported.files().keySet().stream().mapToInt(String::length).max().orElse(0);
    for (PageFile page : imported.pages()) {
      String from = page.file().isEmpty() ? "" : ", from " + page.file();
      String kind = page.path().equals("index.md") ? "home" : page.kind().type();
      lines.add(padded(page.path(), width) + "  " + kind + " “" + page.title() + "”" + from);
    }
    for (String path : imported.kept()) {
      lines.add(padded(path, width) + "  as it was: it says its type");
    }
    imported.attachments().forEach(path -> lines.add(padded(path, width) + "  brought along"));
  }

  private void notes(Note.Kind kind) {
    List<Note> notes = imported.notes().stream().filter(note -> note.kind() == kind).toList();
    if (notes.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(kind.title() + ": " + notes.size());
    int shown = full || !kind.isAbridged() ? notes.size() : Math.min(EXAMPLES, notes.size());
    notes.stream().limit(shown).forEach(note -> lines.add("  " + line(note)));
    if (shown < notes.size()) {
      lines.add("  … and " + (notes.size() - shown) + " more, which --report lists");
    }
  }

  private String line(Note note) {
    String place = note.line() == 0 ? note.file() : note.file() + ":" + note.line();
    String arrow = note.kind() == Note.Kind.REPAIRED || isLink(note) ? " → " : " — ";
    return place + "  " + shortened(note.text()) + arrow + shortened(note.why());
  }

  private static boolean isLink(Note note) {
    return note.kind() == Note.Kind.LINK;
  }

  private String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return full || line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  private void numbers() {
    Balance balance = imported.balance();
    lines.add("");
    lines.add(row("", "in", "out", "told above"));
    for (Counted what : Counted.values()) {
      int in = balance.in().get(what);
      int out = balance.out().get(what);
      if (in != 0 || out != 0) {
        lines.add(numbers(what, in, out));
      }
    }
    missing("Words that are missing", balance.words().list(true));
    missing("Words that were not there", balance.words().list(false));
  }

  private String numbers(Counted what, int in, int out) {
    int told = imported.balance().told().get(what);
    int rest = imported.balance().unexplained(what);
    String difference = told == 0 ? "" : String.format(Locale.ROOT, "%+d", told);
    String more = rest == 0 ? "" : String.format(Locale.ROOT, "   %+d for no known reason", rest);
    return row(what.label(), String.valueOf(in), String.valueOf(out), difference) + more;
  }

  private void missing(String what, String words) {
    if (!words.isEmpty()) {
      lines.add(what + ": " + words);
    }
  }

  private static String row(String label, String in, String out, String told) {
    return String.format(Locale.ROOT, "%-26s %8s %8s %12s", label, in, out, told).stripTrailing();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
