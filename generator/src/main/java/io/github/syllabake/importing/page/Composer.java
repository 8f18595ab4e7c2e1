package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Chunk;
import io.github.syllabake.importing.outline.Head;
import io.github.syllabake.importing.outline.Part;
import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Writes the pages of a plan as files. */
final class Composer {

  private static final Pattern NAMES_THE_MAP =
      Pattern.compile("(?i)^(\\*{1,2}|_{1,2})?(mind ?map|map|tree):?\\1:?$");

  /** A label of letters, which is the same as a title. */
  private static final Pattern PLAIN_LABEL =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} (),&/’'-]*");

  private final PageIds ids;
  private final Map<String, String> categories;
  private final Map<Line, String> wrongNumbers;
  private final Definitions definitions;
  private final Consumer<Note> notes;

  /**
   * A composer.
   *
   * @param categories the number of questions of each category, by its name in lower case
   * @param wrongNumbers what is wrong with the number of a heading, by its line
   */
  Composer(
      PageIds ids,
      Map<String, String> categories,
      Map<Line, String> wrongNumbers,
      Definitions definitions,
      Consumer<Note> notes) {
    this.ids = ids;
    this.categories = categories;
    this.wrongNumbers = wrongNumbers;
    this.definitions = definitions;
    this.notes = notes;
  }

  PageFile page(Unit unit) {
    Part part = prepared(unit);
    Body body = new Body(wrongNumbers, notes);
    List<String> more = new ArrayList<>();
    String title = title(unit, part, body, more);
    body.chunks(part.chunks());
    body.parts(part.parts(), 2);
    body.end(definitions);
    String id = ids.id(unit.kind(), title);
    int order = ids.order(unit.kind());
    return new PageFile(
        unit.kind(),
        ids.path(unit.kind(), order, id),
        title,
        front(unit, id, order, more),
        body.lines(),
        body.heads(),
        unit.file());
  }

  private Part prepared(Unit unit) {
    return switch (unit.kind()) {
      case PLAN -> Boxes.steps(unit.part(), notes);
      case DISTRIBUTION -> new DistributionTable(notes).table(unit.part());
      case MINDMAP -> withoutMapName(unit.part());
      case PILLAR, QUESTIONS, PAGE -> unit.part();
    };
  }

  /** Writes the title and returns it. */
  private String title(Unit unit, Part part, Body body, List<String> more) {
    if (part.head().isEmpty()) {
      String title = unit.title().orElse("Notes");
      body.title(title, part.start());
      notes.accept(
          Note.of(Note.Kind.ADDED, part.start(), title, "the title of a page without one")
              .words("", title)
              .counts(Added.HEADING));
      return title;
    }
    Head head = part.head().get();
    String title = unit.kind() == Kind.MINDMAP ? map(head, part, more) : head.title().text();
    body.head(1, head, title);
    return title;
  }

  /** What the title of a map says about its priority and category goes to the front matter. */
  private String map(Head head, Part part, List<String> more) {
    MapTitle title = MapTitle.of(head.title().text());
    String known = categories.getOrDefault(title.name().toLowerCase(Locale.ROOT), "");
    boolean agree = title.questions().map(known::equals).orElse(true);
    if (!title.tail().isEmpty() && !agree) {
      if (!known.isEmpty()) {
        notes.accept(
            Note.of(Note.Kind.LOOK, head.line(), head.raw(), "the distribution says " + known));
      }
      more.add(Yaml.line("category", title.name()));
      return head.title().text();
    }
    if (!known.isEmpty()) {
      more.add(Yaml.line("category", title.name()));
    }
    title.priority().ifPresent(word -> more.add("priority: " + word.toLowerCase(Locale.ROOT)));
    if (!title.tail().isEmpty()) {
      notes.accept(
          Note.of(Note.Kind.DROPPED, head.line(), title.tail(), tailWent(title))
              .words(title.tail(), ""));
    }
    return known.isEmpty() ? title.name() : root(head, title.name(), part);
  }

  /** Where the category has the name of the map, the tree says best what it is about. */
  private String root(Head head, String name, Part part) {
    Optional<String> root =
        part.chunks().stream()
            .filter(chunk -> chunk.is(Chunk.Kind.TREE))
            .findFirst()
            .flatMap(Composer::rootOf)
            .filter(label -> !label.equals(name));
    root.ifPresent(
        label ->
            notes.accept(
                Note.of(
                        Note.Kind.CHANGED,
                        head.line(),
                        name + " → " + label,
                        "the tree is called so; the category in front matter has the other name")
                    .words(name, label)));
    return root.orElse(name);
  }

  private static Optional<String> rootOf(Chunk tree) {
    return tree.lines().stream()
        .map(line -> line.text().strip())
        .filter(text -> !text.isEmpty() && !text.startsWith("```") && !text.startsWith("~~~"))
        .findFirst()
        .filter(text -> PLAIN_LABEL.matcher(text).matches());
  }

  private static String tailWent(MapTitle title) {
    return title.priority().isPresent()
        ? "front matter and distribution have it"
        : "the distribution has it";
  }

  private Part withoutMapName(Part part) {
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < part.chunks().size(); i++) {
      Chunk chunk = part.chunks().get(i);
      boolean before = i + 1 < part.chunks().size() && part.chunks().get(i + 1).is(Chunk.Kind.TREE);
      String text = chunk.first().text().strip();
      boolean alone = chunk.lines().stream().skip(1).allMatch(Line::isBlank);
      if (before && alone && NAMES_THE_MAP.matcher(text).matches()) {
        notes.accept(
            Note.of(Note.Kind.DROPPED, chunk.first(), text, "the page is the mindmap")
                .words(text, ""));
      } else {
        chunks.add(chunk);
      }
    }
    return part.with(chunks, part.parts());
  }

  private static List<String> front(Unit unit, String id, int order, List<String> more) {
    List<String> front = new ArrayList<>();
    front.add("type: " + unit.kind().type());
    front.add(Yaml.line("id", id));
    front.add("order: " + order);
    Optional.of(unit.front().summary())
        .filter(summary -> !summary.isEmpty())
        .ifPresent(summary -> front.add(Yaml.line("summary", summary)));
    if (unit.kind() == Kind.QUESTIONS && !unit.bank().isEmpty()) {
      front.add(Yaml.line("bank", unit.bank()));
    }
    front.addAll(more);
    return List.copyOf(front);
  }
}
