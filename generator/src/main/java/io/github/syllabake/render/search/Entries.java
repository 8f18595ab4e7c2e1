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

  private final List<Entry> all = new ArrayList<>();

  private Entries() {}

  /**
   * The entries of a guide, in reading order.
   *
   * @param more further maps by path, with their titles: what is on them is found where it stands
   */
  static List<Entry> of(Guide guide, Map<String, String> more) {
    Entries entries = new Entries();
    Aliases aliases = Aliases.of(guide);
    for (ContentPage page : guide.pages().toList()) {
      new PageEntries(page, aliases, entries).add();
    }
    more.forEach((path, title) -> entries.add(Entry.of(Kind.MAP, -1, title, path, new Words())));
    return Collections.unmodifiableList(entries.all);
  }

  /** Adds an entry, and returns its number. */
  int add(Entry entry) {
    all.add(entry);
    return all.size() - 1;
  }
}
