package io.github.syllabake.render.search;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * All that can be found in a guide, what stands in something after it. Each entry is known by its
 * number.
 */
final class Entries {

  /** Is told of each entry, in order. */
  @FunctionalInterface
  interface Listener {

    /**
     * Learns of an entry.
     *
     * @param shown other words that lead to it, such as aliases, and text that is not folded
     * @param folded the words of the text that unfolds below it
     */
    void found(Entry entry, Words shown, Words folded);
  }

  private final List<Entry> all = new ArrayList<>();
  private final Listener listener;

  private Entries(Listener listener) {
    this.listener = listener;
  }

  /**
   * The entries of a guide, in reading order.
   *
   * @param more further maps by path, with their titles: what is on them is found where it stands
   * @param listener is told of each, with its words
   */
  static List<Entry> of(Guide guide, Map<String, String> more, Listener listener) {
    Entries entries = new Entries(listener);
    Aliases aliases = Aliases.of(guide);
    for (ContentPage page : guide.pages().toList()) {
      new PageEntries(page, aliases, entries).add();
    }
    more.forEach((path, title) -> entries.add(new Entry(Kind.MAP, -1, title, path), new Words()));
    return Collections.unmodifiableList(entries.all);
  }

  /** Adds an entry with nothing folded, and returns its number. */
  int add(Entry entry, Words shown) {
    return add(entry, shown, new Words());
  }

  /** Adds an entry, and returns its number. */
  int add(Entry entry, Words shown, Words folded) {
    all.add(entry);
    listener.found(entry, shown, folded);
    return all.size() - 1;
  }
}
