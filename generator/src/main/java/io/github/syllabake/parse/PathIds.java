package io.github.syllabake.parse;

import io.github.syllabake.model.Ids;
import io.github.syllabake.parse.frontmatter.FieldReader;
import io.github.syllabake.parse.frontmatter.FrontMatter;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The ids of pages: those in front matter, else from the paths of the files. Files such as README
 * and index may mean one folder, and other programs have an id only within its folder.
 */
final class PathIds {

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> wanted = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private PathIds() {}

  /**
   * The ids of files.
   *
   * @param files sorted by path; of two with one id, the first keeps it, but the one of which it is
   *     the path goes before one that has it in front matter
   * @param home tells the home page, of which the id in front matter is that of the guide
   */
  static PathIds of(List<SourceFile> files, Predicate<SourceFile> home) {
    PathIds paths = new PathIds();
    Map<SourceFile, String> own = new HashMap<>();
    files.stream()
        .filter(home.negate())
        .forEach(file -> own(file).ifPresent(id -> own.put(file, id)));
    Map<String, List<SourceFile>> byId = new TreeMap<>();
    Consumer<SourceFile> byPath =
        file ->
            byId.computeIfAbsent(new PagePath(file.path()).id(), id -> new ArrayList<>()).add(file);
    files.stream().filter(file -> !own.containsKey(file)).forEach(byPath);
    paths.taken.addAll(byId.keySet());
    byId.forEach(paths::add);
    byId.clear();
    files.stream()
        .filter(file -> own.containsKey(file) && !paths.takes(file, own.get(file)))
        .forEach(byPath);
    byId.forEach(paths::addLate);
    return paths;
  }

  private static Optional<String> own(SourceFile file) {
    return new FieldReader(FrontMatter.of(file, problem -> {}), problem -> {})
        .text("id")
        .map(id -> Ids.slug(id.text()));
  }

  private boolean takes(SourceFile file, String own) {
    if (Ids.OF_EVERY_SITE.contains(own) || !taken.add(own)) {
      wanted.put(file.path(), own);
      return false;
    }
    ids.put(file.path(), own);
    return true;
  }

  private void add(String id, List<SourceFile> files) {
    ids.put(files.get(0).path(), id);
    for (SourceFile file : files.subList(1, files.size())) {
      ids.put(file.path(), numbered(id));
      wanted.put(file.path(), id);
    }
  }

  private void addLate(String id, List<SourceFile> files) {
    files.forEach(file -> ids.put(file.path(), taken.add(id) ? id : numbered(id)));
  }

  private String numbered(String id) {
    int number = 2;
    while (!taken.add(id + "-" + number)) {
      number++;
    }
    return id + "-" + number;
  }

  /** The id of a file's page. */
  String id(String path) {
    return ids.get(path);
  }

  /** A warning if a file's page could not get the id that it wanted. */
  Optional<Diagnostic> problem(String path) {
    return Optional.ofNullable(wanted.get(path)).map(id -> told(path, id));
  }

  private Diagnostic told(String path, String id) {
    boolean reserved = Ids.OF_EVERY_SITE.contains(id);
    String of = reserved ? "a page that every site has" : "another file's page already";
    return Diagnostic.warning(
        reserved ? "reserved-id" : "numbered-id",
        SourceSpan.startOf(path),
        "“" + id + "” is " + of + ", so this is “" + id(path) + "”",
        "give the page another id in its front matter: “id: …”");
  }
}
