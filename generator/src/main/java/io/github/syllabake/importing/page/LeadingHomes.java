package io.github.syllabake.importing.page;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.link.concept.NameBook;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Ids;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides where a name leads that several items have as their term. What is written like the name
 * of one thing leads to the first of them; of other words nobody can tell what they mean each time,
 * so that they stay text.
 */
final class LeadingHomes {

  private static final String HOME = "index.md";

  /** An abbreviation or a brand: with a capital inside. */
  private static final Pattern PROPER = Pattern.compile(".*[\\p{L}\\p{N}]\\p{Lu}.*");

  private final Guide guide;
  private final Consumer<Note> notes;
  private final Map<String, List<String>> leading = new TreeMap<>();
  private final TreeSet<String> unlinked = new TreeSet<>();

  private LeadingHomes(Guide guide, Consumer<Note> notes) {
    this.guide = guide;
    this.notes = notes;
  }

  /** The pages with what their front matter says of such names; all stay if none has settings. */
  static List<PageFile> apply(List<PageFile> pages, List<SourceFile> others, Consumer<Note> notes) {
    if (pages.stream().noneMatch(page -> page.path().equals(HOME))) {
      return pages;
    }
    List<SourceFile> files = new ArrayList<>(others);
    pages.forEach(page -> files.add(new SourceFile(page.path(), page.text())));
    Outcome<Guide> linked = GuideLinker.link(GuideParser.parse(files, List.of(), "guide").value());
    LeadingHomes homes = new LeadingHomes(linked.value(), notes);
    linked.diagnostics().stream()
        .filter(problem -> problem.code().equals("two-homes"))
        .forEach(homes::settle);
    return pages.stream().map(homes::page).toList();
  }

  private void settle(Diagnostic problem) {
    String name = NameBook.contested(problem);
    SourceSpan first = problem.related().orElseThrow();
    Optional<String> anchor = PROPER.matcher(name).matches() ? anchor(first) : Optional.empty();
    anchor.ifPresent(
        place ->
            leading
                .computeIfAbsent(first.file(), file -> new ArrayList<>())
                .add("  " + Yaml.scalar(name) + ": " + Yaml.scalar("#" + place)));
    if (anchor.isEmpty() && !name.contains(",")) {
      unlinked.add(name);
    }
    notes.accept(
        Note.of(
            Note.Kind.LOOK,
            new Line("", first.file(), first.line()),
            name,
            "several items have this term: "
                + (anchor.isPresent() ? "mentions lead to the first" : "mentions stay text")));
  }

  private Optional<String> anchor(SourceSpan span) {
    return guide
        .pages()
        .filter(page -> page.head().file().equals(span.file()))
        .flatMap(page -> items(page, span))
        .findFirst();
  }

  private static Stream<String> items(ContentPage page, SourceSpan span) {
    return PageParts.items(page)
        .filter(item -> item.span().equals(span))
        .map(Item::id)
        .map(id -> Ids.anchor(id, page.head().id()));
  }

  private PageFile page(PageFile page) {
    List<String> more = new ArrayList<>();
    if (leading.containsKey(page.path())) {
      more.add("concepts:");
      more.addAll(leading.get(page.path()));
    }
    if (page.path().equals(HOME) && !unlinked.isEmpty()) {
      more.add(Yaml.line("unlinked", String.join(", ", unlinked)));
    }
    return more.isEmpty() ? page : page.withFront(more);
  }
}
