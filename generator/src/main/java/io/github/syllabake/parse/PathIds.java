package io.github.syllabake.parse;

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

/** The ids that pages get from their paths: files such as README and index may mean one folder. */
final class PathIds {

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> firsts = new HashMap<>();

  private final Set<String> taken;

  private PathIds(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * The ids of files.
   *
   * @param files sorted by path; of two with one id, the first keeps it
   */
  static PathIds of(List<SourceFile> files) {
    Map<String, List<SourceFile>> byId = new TreeMap<>();
    for (SourceFile file : files) {
      byId.computeIfAbsent(new PagePath(file.path()).id(), id -> new ArrayList<>()).add(file);
    }
    PathIds paths = new PathIds(byId.keySet());
    byId.forEach(paths::add);
    return paths;
  }

  private void add(String id, List<SourceFile> files) {
    int others = 0;
    for (SourceFile file : files) {
      boolean single = files.size() == 1 || hasOwn(file);
      String unique = single || others++ == 0 ? id : numbered(id);
      ids.put(file.path(), unique);
      if (!unique.equals(id)) {
        firsts.put(file.path(), id);
      }
    }
  }

  private String numbered(String id) {
    int number = 2;
    while (!taken.add(id + "-" + number)) {
      number++;
    }
    return id + "-" + number;
  }

  private static boolean hasOwn(SourceFile file) {
    return FrontMatter.of(file, problem -> {}).field("id").isPresent();
  }

  /** The id of a file's page. */
  String id(String path) {
    return ids.get(path);
  }

  /** A warning if the id of a file had to be told apart from another file's. */
  Optional<Diagnostic> problem(String path) {
    return Optional.ofNullable(firsts.get(path))
        .map(
            first ->
                Diagnostic.warning(
                    "numbered-id",
                    SourceSpan.startOf(path),
                    "“" + first + "” is another file's page already, so this is “" + id(path) + "”",
                    "give the page an id in its front matter: “id: …”"));
  }
}
