package io.github.syllabake.link;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.GithubAnchor;
import io.github.syllabake.model.Ids;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PagePlaces;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.markup.Target.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the place that a file and an anchor in it name.
 *
 * @param pages the page made from each file
 * @param anchors the places by anchor, for each file
 * @param attachments the files that are no Markdown
 * @param folders the folders that hold files, the content folder itself as the empty path
 */
record PlaceIndex(
    Map<String, ContentPage> pages,
    Map<String, Map<String, Place>> anchors,
    Set<String> attachments,
    Set<String> folders) {

  private static final List<String> FIRST_PAGES =
      List.of("README.md", "index.md", "readme.md", "Readme.md", "_index.md");

  static PlaceIndex of(List<ContentPage> pages, List<String> attachments) {
    Map<String, ContentPage> byFile = new HashMap<>();
    Map<String, Map<String, Place>> anchors = new HashMap<>();
    for (ContentPage page : pages) {
      byFile.put(page.head().file(), page);
      anchors.put(page.head().file(), anchorsOf(page));
    }
    Set<String> folders = new HashSet<>(Set.of(""));
    Stream.concat(byFile.keySet().stream(), attachments.stream())
        .forEach(path -> addFolders(path, folders));
    return new PlaceIndex(byFile, anchors, Set.copyOf(attachments), Set.copyOf(folders));
  }

  private static void addFolders(String path, Set<String> folders) {
    int slash = path.lastIndexOf('/');
    while (slash > 0 && folders.add(path.substring(0, slash))) {
      slash = path.lastIndexOf('/', slash - 1);
    }
  }

  /** The page made from a file. */
  Optional<ContentPage> page(String file) {
    return Optional.ofNullable(pages.get(file));
  }

  /**
   * The file of the page that a path leads to: the path itself, as other programs write it without
   * the extension or with that of the finished page, or a folder whose first page it is.
   */
  Optional<String> pageAt(String path) {
    String stem = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
    String folder = path.isEmpty() ? "" : path + "/";
    return Stream.concat(
            Stream.of(path, stem + ".md", stem + ".markdown", stem + ".mdx"),
            FIRST_PAGES.stream().map(name -> folder + name))
        .filter(pages::containsKey)
        .findFirst();
  }

  /** Whether some file lies in a folder of that path. */
  boolean isFolder(String path) {
    return folders.contains(path);
  }

  /** The place that an anchor names in a file. */
  Optional<Place> anchor(String file, String anchor) {
    return Optional.ofNullable(anchors.getOrDefault(file, Map.of()).get(anchor));
  }

  /** All anchors of a file. */
  Set<String> anchors(String file) {
    return anchors.getOrDefault(file, Map.of()).keySet();
  }

  private static Map<String, Place> anchorsOf(ContentPage page) {
    Map<String, Place> anchors = new HashMap<>();
    PagePlaces places = PagePlaces.of(page);
    page.sections().forEach(section -> section(places, section, anchors));
    PageParts.items(page).forEach(item -> put(places, item.id(), anchors));
    PageParts.questions(page).forEach(question -> put(places, question.id(), anchors));
    PageParts.terms(page).forEach(term -> put(places, term.id(), anchors));
    PageParts.trees(page)
        .flatMap(tree -> tree.root().withDescendants())
        .forEach(node -> put(places, node.id(), anchors));
    PageParts.headings(page).forEach(heading -> heading(places, heading.anchor(), anchors));
    anchors.putIfAbsent(GithubAnchor.of(page.head().title()), places.page());
    return anchors;
  }

  private static void heading(PagePlaces places, String anchor, Map<String, Place> anchors) {
    anchors.putIfAbsent(anchor, new Place(places.path(), Ids.ofHeading(anchor)));
  }

  private static void section(PagePlaces places, Section section, Map<String, Place> anchors) {
    put(places, section.id(), anchors);
    anchors.putIfAbsent(section.githubAnchor(), places.of(section.id()));
  }

  private static void put(PagePlaces places, String id, Map<String, Place> anchors) {
    Place place = places.of(id);
    anchors.putIfAbsent(id, place);
    anchors.putIfAbsent(place.anchor(), place);
  }
}
