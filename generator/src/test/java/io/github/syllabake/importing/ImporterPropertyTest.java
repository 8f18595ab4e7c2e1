package io.github.syllabake.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.importing.report.Note;
import io.github.syllabake.importing.report.Words;
import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever notes look like, nothing in them is lost, and nothing comes in untold. */
class ImporterPropertyTest {

  private static final int RUNS = 120;
  private static final Pattern UNIQUE = Pattern.compile("w\\d+q");

  /** Decisions with which a word of an author may go. */
  private static final Set<Note.Kind> MAY_LOSE =
      EnumSet.of(Note.Kind.DROPPED, Note.Kind.LOOK, Note.Kind.LINK);

  @Test
  void everyWordIsInTheGuideAndNoOther() {
    for (int seed = 0; seed < RUNS; seed++) {
      List<RawFile> notes = notes(seed);
      Imported imported = imported(notes);
      String what = "seed " + seed;
      assertTrue(imported.isComplete(), () -> what + report(imported, notes));
      assertEquals(
          uniqueWords(notes.stream().map(ImporterPropertyTest::text).toList(), imported, true),
          uniqueWords(List.copyOf(bodies(imported)), imported, false),
          () -> what + report(imported, notes));
    }
  }

  @Test
  void aSecondImportChangesNothing() {
    for (int seed = 0; seed < RUNS; seed++) {
      Imported first = imported(notes(seed));
      Imported second =
          imported(
              first.files().entrySet().stream()
                  .map(file -> new RawFile(file.getKey(), bytes(file.getValue())))
                  .toList());
      assertEquals(first.files(), second.files(), "seed " + seed);
    }
  }

  @Test
  void theGuideHasNoErrors() {
    for (int seed = 0; seed < RUNS; seed++) {
      List<RawFile> notes = notes(seed);
      Imported imported = imported(notes);
      List<SourceFile> files =
          imported.files().entrySet().stream()
              .map(file -> new SourceFile(file.getKey(), file.getValue()))
              .toList();
      Outcome<GuideParts> parts = GuideParser.parse(files, List.of(), "guide");
      List<Diagnostic> errors =
          GuideLinker.link(parts.value()).after(parts.diagnostics()).diagnostics().stream()
              .filter(Diagnostic::isError)
              .toList();
      String what = "seed " + seed;
      assertEquals(List.of(), errors, () -> what + report(imported, notes));
    }
  }

  private static List<RawFile> notes(int seed) {
    RandomNotes random = new RandomNotes(seed);
    List<RawFile> notes = new ArrayList<>();
    for (int i = 0; i <= seed % 3; i++) {
      notes.add(new RawFile(i == 2 ? "README.md" : "notes-" + i + ".md", bytes(random.next())));
    }
    return notes;
  }

  private static Imported imported(List<RawFile> notes) {
    return Importer.run(notes, ImportOptions.DEFAULT, path -> false);
  }

  private static List<String> bodies(Imported imported) {
    return imported.files().values().stream()
        .map(file -> file.replaceFirst("(?s)^---\n.*?\n---\n", ""))
        .toList();
  }

  /** The words that the generator made up, front matter and told losses left out. */
  private static Map<String, Integer> uniqueWords(
      List<String> texts, Imported imported, boolean raw) {
    Words words = Words.NONE;
    for (String text : texts) {
      words = words.plus(unique(text.replaceFirst("(?s)^---\r?\n.*?\n---\r?\n", "")));
    }
    for (Note note : raw ? imported.notes() : List.<Note>of()) {
      words = words.plus(unique(note.gained()));
      if (MAY_LOSE.contains(note.kind())) {
        words = words.minus(unique(note.lost()));
      }
    }
    return words.counts();
  }

  private static Words unique(Words words) {
    return new Words(
        words.counts().entrySet().stream()
            .filter(word -> UNIQUE.matcher(word.getKey()).matches())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Words unique(String text) {
    Matcher word = UNIQUE.matcher(text);
    StringBuilder found = new StringBuilder();
    while (word.find()) {
      found.append(word.group()).append(' ');
    }
    return Words.of(found.toString());
  }

  private static String report(Imported imported, List<RawFile> notes) {
    return "\n"
        + notes.stream().map(ImporterPropertyTest::text).collect(Collectors.joining("\n=====\n"))
        + "\n-----\n"
        + imported.files()
        + "\n-----\n"
        + String.join("\n", ImportReport.lines(imported, true));
  }

  private static String text(RawFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
