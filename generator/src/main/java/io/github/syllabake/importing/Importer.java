package io.github.syllabake.importing;

import io.github.syllabake.importing.outline.OutlineReader;
import io.github.syllabake.importing.page.FrontFields;
import io.github.syllabake.importing.page.GuideFiles;
import io.github.syllabake.importing.page.Notebook;
import io.github.syllabake.importing.page.PageFile;
import io.github.syllabake.importing.report.Balance;
import io.github.syllabake.importing.report.Balance.Side;
import io.github.syllabake.importing.report.Counted;
import io.github.syllabake.importing.report.Counts;
import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.importing.report.Tally;
import io.github.syllabake.importing.report.Words;
import io.github.syllabake.importing.text.SourceText;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.parse.frontmatter.FrontMatter;
import io.github.syllabake.parse.frontmatter.Value;
import io.github.syllabake.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes the content of a guide from raw notes, all in memory. */
public final class Importer {

  private static final Set<String> TYPES =
      Set.of("home", "pillar", "mindmap", "questions", "plan", "distribution", "page");

  private final ImportOptions options;
  private final Predicate<String> exists;
  private final List<Note> notes = new ArrayList<>();
  private final List<Notebook> books = new ArrayList<>();
  private final List<SourceFile> finished = new ArrayList<>();
  private Side in = Side.NONE;

  private Importer(ImportOptions options, Predicate<String> exists) {
    this.options = options;
    this.exists = exists;
  }

  /**
   * Imports files.
   *
   * @param files the notes, in the order that their pages are to have
   * @param exists whether there is another file beside the notes, by its path
   */
  public static Imported run(List<RawFile> files, ImportOptions options, Predicate<String> exists) {
    Importer importer = new Importer(options, exists);
    files.forEach(importer::read);
    return importer.made();
  }

  private void read(RawFile raw) {
    List<Line> lines = SourceText.lines(raw.path(), raw.bytes(), options.encoding(), notes::add);
    String text = OutlineReader.text(lines);
    FrontMatter front = FrontMatter.of(new SourceFile(raw.path(), text), problem -> {});
    if (isFinished(front)) {
      finished.add(new SourceFile(raw.path(), text));
      in = in.plus(new Side(Tally.of(text), Words.of(text)));
      return;
    }
    List<Line> body = withoutFront(lines, front);
    List<Line> known = SourceText.inGrammar(body, notes::add);
    OutlineReader.Outline outline = OutlineReader.read(raw.path(), known, notes::add);
    in =
        in.plus(
            new Side(
                Tally.of("\n" + OutlineReader.text(outline.lines())),
                Words.of(OutlineReader.text(body))));
    books.add(
        new Notebook(raw.path(), outline.root(), FrontFields.of(front, raw.path(), notes::add)));
  }

  /** Whether a file says of what type it is, and so is in the grammar of guides. */
  private static boolean isFinished(FrontMatter front) {
    return front
        .field("type")
        .map(Value.Field::value)
        .filter(value -> value instanceof Value.Text text && TYPES.contains(text.text().strip()))
        .isPresent();
  }

  private static List<Line> withoutFront(List<Line> lines, FrontMatter front) {
    List<String> body = front.body().lines().toList();
    return lines.stream()
        .filter(
            line ->
                line.isBlank()
                    || (line.number() <= body.size() && !body.get(line.number() - 1).isBlank()))
        .toList();
  }

  private Imported made() {
    GuideFiles guide = GuideFiles.of(books, finished, options, exists, notes::add);
    Map<String, String> files = new TreeMap<>();
    finished.forEach(file -> files.put(file.path(), ended(file.text())));
    guide.pages().forEach(page -> files.put(page.path(), page.text()));
    Counts asked = Counts.of(Counted.QUESTIONS, guide.questions() + questions(finished));
    Balance balance = Balance.of(in.plus(new Side(asked, Words.NONE)), out(guide, files), notes);
    return new Imported(
        files,
        guide.attachments(),
        guide.pages(),
        finished.stream().map(SourceFile::path).toList(),
        notes.stream().sorted().toList(),
        balance);
  }

  private Side out(GuideFiles guide, Map<String, String> files) {
    Side out = Side.NONE;
    for (SourceFile file : finished) {
      out = out.plus(new Side(Tally.of(file.text()), Words.of(file.text())));
    }
    for (PageFile page : guide.pages()) {
      out = out.plus(new Side(Tally.of(page.text()), Words.of(OutlineReader.text(page.body()))));
    }
    List<SourceFile> all =
        files.entrySet().stream()
            .map(file -> new SourceFile(file.getKey(), file.getValue()))
            .toList();
    return out.plus(new Side(Counts.of(Counted.QUESTIONS, questions(all)), Words.NONE));
  }

  private static int questions(List<SourceFile> files) {
    List<ContentPage> pages = GuideParser.parse(files, List.of(), "guide").value().pages();
    return pages.stream().map(PageParts::questions).mapToInt(List::size).sum();
  }

  /** Texts end in a line end, one that was there before included. */
  private static String ended(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }
}
