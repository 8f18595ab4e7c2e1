package io.github.syllabake.parse.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;

/** Numbers the footnotes of a file in the order in which its text first refers to them. */
final class FootnoteNumbers {

  /** The footnotes of a text that has none. */
  static final FootnoteNumbers NONE = new FootnoteNumbers();

  /** A footnote that is referred to; {@code references} counts up while numbers are given. */
  private static final class Note {
    private final FootnoteDefinition definition;
    private final int number;
    private int references;

    private Note(FootnoteDefinition definition, int number) {
      this.definition = definition;
      this.number = number;
    }
  }

  /** A footnote with its number and how many references lead to it. */
  record Numbered(FootnoteDefinition definition, int number, int references) {}

  /** A reference: its footnote's number and which of its references it is. */
  record Place(int number, int occurrence) {}

  private final IdentityHashMap<FootnoteReference, Place> places = new IdentityHashMap<>();
  private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
  private final Map<String, Note> notes = new LinkedHashMap<>();

  private FootnoteNumbers() {}

  static FootnoteNumbers of(Node document) {
    FootnoteNumbers numbers = new FootnoteNumbers();
    for (FootnoteDefinition note : NodeWalk.all(FootnoteDefinition.class, List.of(document))) {
      numbers.definitions.putIfAbsent(key(note.getLabel()), note);
    }
    if (!numbers.definitions.isEmpty()) {
      numbers.count(List.of(document));
      numbers.countInNotes();
    }
    return numbers;
  }

  Optional<Place> place(FootnoteReference reference) {
    return Optional.ofNullable(places.get(reference));
  }

  /** The footnotes that are referred to, by number. */
  List<Numbered> notes() {
    return notes.values().stream()
        .map(note -> new Numbered(note.definition, note.number, note.references))
        .toList();
  }

  private void count(List<Node> nodes) {
    NodeWalk.all(FootnoteReference.class, nodes, node -> !(node instanceof FootnoteDefinition))
        .forEach(this::count);
  }

  private void count(FootnoteReference reference) {
    String key = key(reference.getLabel());
    FootnoteDefinition definition = definitions.get(key);
    if (definition != null) {
      Note note = notes.computeIfAbsent(key, k -> new Note(definition, notes.size() + 1));
      note.references++;
      places.put(reference, new Place(note.number, note.references));
    }
  }

  /** Notes may refer to further notes, which then follow them. */
  private void countInNotes() {
    for (int done = 0; done < notes.size(); done++) {
      FootnoteDefinition note = new ArrayList<>(notes.values()).get(done).definition;
      count(NodeWalk.children(note));
    }
  }

  /** A label as it is compared. */
  static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
