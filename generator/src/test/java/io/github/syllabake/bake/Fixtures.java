package io.github.syllabake.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.syllabake.render.PageView;
import io.github.syllabake.render.Site;
import io.github.syllabake.render.SiteView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small sites and folders. */
final class Fixtures {

  private Fixtures() {}

  /** A site with a page of the template {@code text} for each path. */
  static Site site(String... paths) {
    List<Site.Page> pages = Arrays.stream(paths).map(Fixtures::page).toList();
    return new Site(view(), pages, List.of(), List.of());
  }

  /** A page of the template {@code text}, whose title needs escaping. */
  static Site.Page page(String path) {
    PageView view =
        new PageView(
            "text",
            "page",
            1_000_000,
            0,
            "R&D <" + path + ">",
            "R&amp;D",
            "",
            path,
            "",
            "",
            "<p>intro</p>",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0,
            false,
            false,
            new PageView.Plain());
    return new Site.Page(path, "text", () -> view);
  }

  private static SiteView view() {
    return new SiteView(
        "guide",
        "Guide",
        "",
        "en",
        Map.of("a.b", "a word"),
        "{}",
        "{}",
        List.of(),
        List.of(),
        false,
        "",
        "Syllabake");
  }

  /** Writes a UTF-8 file with all folders above it. */
  static Path write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** The text of each file in a folder by its path; bytes that are no text are replaced. */
  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return texts;
  }
}
