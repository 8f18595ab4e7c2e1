package io.github.syllabake.importing.page;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes the settings of a guide: the legend of its marks, and its totals. */
final class Settings {

  private final List<ContentPage> pages;
  private final Consumer<Note> notes;

  private Settings(List<ContentPage> pages, Consumer<Note> notes) {
    this.pages = pages;
    this.notes = notes;
  }

  /** The pages with settings in the front matter of the home page, if that is among them. */
  static List<PageFile> complete(
      List<PageFile> pages,
      List<SourceFile> others,
      Optional<String> language,
      Consumer<Note> notes) {
    List<SourceFile> files = new ArrayList<>(others);
    pages.forEach(page -> files.add(new SourceFile(page.path(), page.text())));
    Settings settings =
        new Settings(GuideParser.parse(files, List.of(), "guide").value().pages(), notes);
    return pages.stream()
        .map(page -> page.path().equals("index.md") ? settings.home(page, language) : page)
        .toList();
  }

  private PageFile home(PageFile home, Optional<String> language) {
    List<String> front = new ArrayList<>(home.front());
    language.ifPresent(tag -> front.add("language: " + tag));
    front.addAll(marks());
    front.add("totals:");
    front.add("  pillars: " + count(ContentPage.Pillar.class));
    front.add("  items: " + pillars().mapToLong(page -> PageParts.items(page).count()).sum());
    front.add("  mindmaps: " + count(ContentPage.Mindmap.class));
    front.add(
        "  questions: " + pages.stream().mapToInt(page -> PageParts.questions(page).size()).sum());
    return new PageFile(
        home.kind(), home.path(), home.title(), front, home.body(), home.heads(), home.file());
  }

  private List<String> marks() {
    Map<String, Integer> marks = new TreeMap<>();
    pages.stream()
        .flatMap(PageParts::items)
        .map(Item::mark)
        .flatMap(Optional::stream)
        .forEach(mark -> marks.merge(mark, 1, Integer::sum));
    List<String> lines = new ArrayList<>();
    if (!marks.isEmpty()) {
      lines.add("marks:");
    }
    marks.forEach(
        (mark, times) -> {
          lines.add("  " + Yaml.scalar(mark) + ": " + Yaml.scalar(mark + ", as in the notes"));
          notes.accept(
              Note.of(
                  Note.Kind.LOOK,
                  Line.startOf("index.md"),
                  "[" + mark + "], " + times + (times == 1 ? " item" : " items"),
                  "say under “marks:” what this mark means"));
        });
    return lines;
  }

  private Stream<ContentPage> pillars() {
    return pages.stream().filter(ContentPage.Pillar.class::isInstance);
  }

  private long count(Class<? extends ContentPage> kind) {
    return pages.stream().filter(kind::isInstance).count();
  }
}
