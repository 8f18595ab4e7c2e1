package io.github.syllabake.importing.page;

import io.github.syllabake.importing.ImportOptions;
import io.github.syllabake.importing.outline.Chunk;
import io.github.syllabake.importing.outline.NumberCheck;
import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The files that notes become.
 *
 * @param pages all of them, the home page first unless one of the notes is that
 * @param attachments other files that they refer to
 * @param questions how many questions the notes have
 */
public record GuideFiles(List<PageFile> pages, Set<String> attachments, int questions) {

  /**
   * Makes pages of notes.
   *
   * @param books files that are raw
   * @param finished files in the grammar of guides, which stay as they are
   * @param exists whether there is another file beside the notes, by its path
   */
  public static GuideFiles of(
      List<Notebook> books,
      List<SourceFile> finished,
      ImportOptions options,
      Predicate<String> exists,
      Consumer<Note> notes) {
    return new Making(finished, options, exists, notes).make(books);
  }

  /** One making of files. */
  private static final class Making {
    private final List<SourceFile> finished;
    private final ImportOptions options;
    private final Predicate<String> exists;
    private final Consumer<Note> notes;
    private final List<ContentPage> others;

    Making(
        List<SourceFile> finished,
        ImportOptions options,
        Predicate<String> exists,
        Consumer<Note> notes) {
      this.finished = finished;
      this.options = options;
      this.exists = exists;
      this.notes = notes;
      this.others = GuideParser.parse(finished, List.of(), "guide").value().pages();
    }

    GuideFiles make(List<Notebook> raw) {
      List<Notebook> books = Boxes.apply(raw, options.items(), notes);
      Plan plan = Splitter.split(books, notes);
      List<PageFile> pages = composed(books, plan);
      Links links = new Links(Targets.of(pages, books), exists, notes);
      finished.forEach(links::follow);
      List<PageFile> linked = pages.stream().map(links::rewritten).toList();
      List<PageFile> pinned = Pins.apply(linked, finished, notes);
      int questions = plan.units().stream().mapToInt(Making::questions).sum();
      List<PageFile> complete = Settings.complete(pinned, finished, options.language(), notes);
      return new GuideFiles(
          LeadingHomes.apply(complete, finished, notes), links.attachments(), questions);
    }

    private List<PageFile> composed(List<Notebook> books, Plan plan) {
      Map<Line, String> wrong = new HashMap<>();
      books.forEach(book -> wrong.putAll(NumberCheck.wrong(book.root())));
      Definitions definitions = Definitions.of(books, notes);
      Composer composer = new Composer(ids(), Categories.of(books), wrong, definitions, notes);
      List<PageFile> pages = new ArrayList<>();
      plan.units().forEach(unit -> pages.add(composer.page(unit)));
      HomeComposer home = new HomeComposer(plan.welcomes(), wrong, definitions, notes);
      boolean hasHome = others.stream().anyMatch(ContentPage.Home.class::isInstance);
      if (!hasHome) {
        String otherwise = pages.size() == 1 ? pages.get(0).title() : options.otherwise();
        pages.add(0, home.page(options.title(), otherwise));
      } else if (!plan.welcomes().isEmpty()) {
        pages.add(home.text(ids(), options.otherwise()));
      }
      return pages;
    }

    private PageIds ids() {
      return new PageIds(
          others.stream().map(page -> page.head().id()).collect(Collectors.toSet()),
          finished.stream().map(SourceFile::path).collect(Collectors.toSet()));
    }

    private static int questions(Unit unit) {
      return unit.kind() == Kind.QUESTIONS
          ? unit.part()
              .allChunks()
              .filter(chunk -> chunk.is(Chunk.Kind.NUMBERS))
              .mapToInt(Chunk::entries)
              .sum()
          : 0;
    }
  }
}
