package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Chunk;
import io.github.syllabake.importing.outline.Part;
import io.github.syllabake.importing.outline.Title;
import io.github.syllabake.importing.report.Counted;
import io.github.syllabake.importing.report.Counts;
import io.github.syllabake.importing.report.Note;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Divides notes into pages, by their headings and by what stands below those. */
final class Splitter {

  /** What a pillar can't hold in a section of its own. */
  private static final Set<Kind> APART = EnumSet.of(Kind.QUESTIONS, Kind.DISTRIBUTION, Kind.PLAN);

  private static final Set<String> NO_CHAPTER = Set.of("plain", "dotted", "enclosed", "roman");
  private static final int CHAPTERS = 2;

  private final boolean alone;
  private final Consumer<Note> notes;
  private final List<Unit> units = new ArrayList<>();
  private final List<Welcome> welcomes = new ArrayList<>();

  private Splitter(boolean alone, Consumer<Note> notes) {
    this.alone = alone;
    this.notes = notes;
  }

  static Plan split(List<Notebook> books, Consumer<Note> notes) {
    Splitter splitter = new Splitter(books.size() == 1, notes);
    books.forEach(splitter::book);
    return new Plan(List.copyOf(splitter.units), List.copyOf(splitter.welcomes));
  }

  private void book(Notebook book) {
    Part root = book.root();
    if (!root.hasText()) {
      return;
    }
    boolean titled = root.parts().size() == 1 && !hasProse(root);
    Part top = titled ? root.parts().get(0) : root;
    if (isContainer(top)) {
      container(book, top);
    } else if (book.isIndex() && !top.hasTasks()) {
      welcomes.add(new Welcome(top.head(), top.chunks(), top.parts()));
    } else if (alone && !titled && !hasProse(root)) {
      root.parts().forEach(part -> units(part, book.path()));
    } else {
      whole(book, top);
    }
  }

  /** Whether the parts of a file are rather pages than sections of one. */
  private static boolean isContainer(Part top) {
    if (Kinds.special(top).filter(Kind.PLAN::equals).isPresent()) {
      return false;
    }
    long chapters =
        top.parts().stream()
            .flatMap(part -> part.head().flatMap(head -> head.title().number()).stream())
            .map(Title.Number::style)
            .filter(style -> !NO_CHAPTER.contains(style))
            .count();
    boolean deep =
        top.parts().stream().anyMatch(part -> part.parts().stream().anyMatch(Part::hasTasks));
    return deep
        || chapters >= CHAPTERS
        || (!top.parts().isEmpty() && top.parts().stream().anyMatch(Kinds::holdsSpecial));
  }

  private void container(Notebook book, Part top) {
    Outro outro = Outro.of(top);
    List<Chunk> intro = new ArrayList<>(top.chunks());
    intro.addAll(outro.chunks());
    if (top.head().isPresent() || !intro.isEmpty()) {
      welcomes.add(new Welcome(top.head(), List.copyOf(intro), List.of()));
    }
    outro.top().parts().forEach(part -> units(part, book.path()));
  }

  /** A file that is one page. */
  private void whole(Notebook book, Part top) {
    int first = units.size();
    units(top, book.path());
    if (units.size() > first) {
      Optional<String> title =
          top.head().isPresent()
              ? Optional.empty()
              : Optional.of(
                  book.front().title().isEmpty() ? book.readable() : book.front().title());
      units.set(first, units.get(first).with(title, book.front()));
    }
  }

  private void units(Part part, String file) {
    Optional<Kind> own = Kinds.special(part);
    boolean special = part.parts().stream().anyMatch(Kinds::holdsSpecial);
    if (own.filter(Kind.PLAN::equals).isPresent() || !special) {
      Kind other = part.hasTasks() ? Kind.PILLAR : Kind.PAGE;
      units.add(Unit.of(own.orElse(other), part, file));
    } else if (hasTasksOfItsOwn(part)) {
      pillar(part, file);
    } else {
      apart(part, own.orElse(Kind.PAGE), file);
    }
  }

  private static boolean hasTasksOfItsOwn(Part part) {
    return part.has(Chunk.Kind.TASKS)
        || part.parts().stream()
            .anyMatch(child -> child.hasTasks() && Kinds.special(child).isEmpty());
  }

  private void pillar(Part part, String file) {
    List<Part> kept = new ArrayList<>();
    List<Part> others = new ArrayList<>();
    for (Part child : part.parts()) {
      boolean apart = Kinds.special(child).filter(APART::contains).isPresent();
      (apart ? others : kept).add(child);
    }
    units.add(Unit.of(Kind.PILLAR, part.with(part.chunks(), kept), file));
    others.forEach(child -> units(child, file));
  }

  /** All parts of a part become pages; it is one itself if it has a text of its own. */
  private void apart(Part part, Kind kind, String file) {
    Part own = part.with(part.chunks(), List.of());
    int first = units.size();
    if (own.hasText()) {
      units.add(Unit.of(kind, own, file));
      first++;
    }
    part.parts().forEach(child -> units(child, file));
    for (int i = first; i < units.size(); i++) {
      if (units.get(i).kind() == Kind.QUESTIONS) {
        units.set(i, units.get(i).withBank(part.title()));
      }
    }
    if (!own.hasText() && part.head().isPresent()) {
      gone(part);
    }
  }

  private void gone(Part part) {
    String raw = part.head().get().raw();
    notes.accept(
        Note.of(Note.Kind.DROPPED, part.start(), raw, "the parts below this heading are pages now")
            .words(raw, "")
            .counts(Counts.of(Counted.HEADINGS, -1)));
  }

  private static boolean hasProse(Part part) {
    return part.chunks().stream().anyMatch(chunk -> !chunk.is(Chunk.Kind.RULE));
  }
}
