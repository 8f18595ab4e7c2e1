package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Head;
import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.model.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the home page: the guide's title, and what in the notes belongs to all of it. */
final class HomeComposer {

  private final List<Welcome> welcomes;
  private final Map<Line, String> wrongNumbers;
  private final Definitions definitions;
  private final Consumer<Note> notes;

  HomeComposer(
      List<Welcome> welcomes,
      Map<Line, String> wrongNumbers,
      Definitions definitions,
      Consumer<Note> notes) {
    this.welcomes = welcomes;
    this.wrongNumbers = wrongNumbers;
    this.definitions = definitions;
    this.notes = notes;
  }

  /**
   * The page.
   *
   * @param named the title that the user wants
   * @param otherwise the title where the notes have none
   */
  PageFile page(Optional<String> named, String otherwise) {
    Body body = new Body(wrongNumbers, notes);
    Optional<Welcome> first =
        named.isPresent()
            ? Optional.empty()
            : welcomes.stream().filter(welcome -> welcome.head().isPresent()).findFirst();
    String title = first.map(Welcome::head).map(head -> head.get().title().text()).orElse("");
    if (first.isPresent()) {
      body.head(1, first.get().head().get());
      contents(first.get(), body);
    } else {
      title = named.orElse(otherwise);
      added(title, body);
    }
    welcomes.stream()
        .filter(other -> first.filter(other::equals).isEmpty())
        .forEach(w -> add(w, body));
    body.end(definitions);
    return new PageFile(Kind.PAGE, "index.md", title, front(title), body.lines(), body.heads(), "");
  }

  /** A text page of the same, beside a home page that there is already. */
  PageFile text(PageIds ids, String otherwise) {
    PageFile home = page(Optional.empty(), otherwise);
    String id = ids.id(Kind.PAGE, home.title());
    return new PageFile(
        Kind.PAGE,
        ids.path(Kind.PAGE, 1, id),
        home.title(),
        List.of("type: page", Yaml.line("id", id)),
        home.body(),
        home.heads(),
        "");
  }

  private void added(String title, Body body) {
    Line start = Line.startOf("index.md");
    body.title(title, start);
    notes.accept(
        Note.of(Note.Kind.ADDED, start, title, "the title of the guide")
            .words("", title)
            .counts(Added.HEADING));
  }

  private void add(Welcome welcome, Body body) {
    welcome.head().ifPresent((Head head) -> body.head(2, head));
    contents(welcome, body);
  }

  private static void contents(Welcome welcome, Body body) {
    body.chunks(welcome.chunks());
    body.parts(welcome.parts(), welcome.head().isPresent() ? 3 : 2);
  }

  private static List<String> front(String title) {
    List<String> front = new ArrayList<>();
    front.add("type: home");
    front.add(Yaml.line("id", Ids.slug(title).equals("-") ? "guide" : Ids.slug(title)));
    return List.copyOf(front);
  }
}
