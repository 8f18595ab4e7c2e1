package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Head;
import io.github.syllabake.importing.outline.OutlineReader;
import io.github.syllabake.model.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the files and headings of the notes are in the guide. */
final class Targets {

  private final Map<String, Target> files = new HashMap<>();
  private final Map<String, Target> anchors = new HashMap<>();
  private final Map<String, Target> names = new HashMap<>();

  /**
   * A place in the guide.
   *
   * @param page the path of its page
   * @param anchor the anchor of a heading on it; empty for the page
   */
  record Target(String page, String anchor) {}

  private Targets() {}

  static Targets of(List<PageFile> pages, List<Notebook> books) {
    Targets targets = new Targets();
    pages.forEach(targets::page);
    books.forEach(targets::book);
    return targets;
  }

  /** The page that a file of notes became; the first one of several. */
  Optional<Target> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Where a heading of a file of notes is now. */
  Optional<Target> anchor(String path, String anchor) {
    String exact = path + "#" + anchor.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(anchors.get(exact))
        .or(() -> Optional.ofNullable(anchors.get(path + "#" + Ids.words(anchor))));
  }

  /** What a wiki link means: a file or a heading. */
  Optional<Target> name(String name) {
    return Optional.ofNullable(names.get(folded(name)));
  }

  private void page(PageFile page) {
    List<String> written = OutlineReader.anchors(page.body());
    for (int i = 0; i < page.heads().size(); i++) {
      String anchor = i == 0 || i >= written.size() ? "" : written.get(i);
      Target target = new Target(page.path(), anchor);
      page.heads().get(i).ifPresent(head -> head(head, target));
    }
    if (!page.file().isEmpty()) {
      files.putIfAbsent(page.file(), new Target(page.path(), ""));
      names.putIfAbsent(folded(page.title()), new Target(page.path(), ""));
    }
  }

  private void head(Head head, Target target) {
    String file = head.line().file() + "#";
    anchors.putIfAbsent(file + head.anchor(), target);
    anchors.putIfAbsent(file + Ids.words(head.raw()), target);
    anchors.putIfAbsent(file + Ids.words(head.title().text()), target);
    names.putIfAbsent(folded(head.raw()), target);
    names.putIfAbsent(folded(head.title().text()), target);
  }

  private void book(Notebook book) {
    Target home = new Target("index.md", "");
    Target target = files.computeIfAbsent(book.path(), path -> home);
    names.putIfAbsent(folded(book.stem()), target);
    names.putIfAbsent(folded(book.path().replaceFirst("\\.[^.]+$", "")), target);
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
