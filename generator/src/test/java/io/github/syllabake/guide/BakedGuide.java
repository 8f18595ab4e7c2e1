package io.github.syllabake.guide;

import io.github.syllabake.bake.BakeReport;
import io.github.syllabake.bake.BakeRequest;
import io.github.syllabake.bake.Bakery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The bundled guide, baked once for all tests of a process. */
public final class BakedGuide {

  /** Tests run in several processes, which must not write to one folder. */
  private static final Path TARGET =
      Path.of("target", "test-guide", System.getProperty("syllabake.test.fork", "1"))
          .toAbsolutePath();

  private BakedGuide() {}

  /** Where the content of the bundled guide lies. */
  public static Path content() {
    Path content = Path.of("..", "content").toAbsolutePath().normalize();
    if (!Files.isDirectory(content)) {
      throw new IllegalStateException(
          "the tests bake the bundled guide, but there is no "
              + content
              + ": run them in generator/");
    }
    return content;
  }

  /** The folder of the baked guide. */
  public static Path bundled() {
    return Plain.BAKED.folder();
  }

  /** The folder of the guide as it is baked where formulas are left to the browser. */
  public static Path withMathInBrowser() {
    return WithMathInBrowser.FOLDER;
  }

  /** Paths of all pages, sorted. */
  public static List<String> pages() {
    return pages("");
  }

  /** Paths of the pages that start so, sorted. */
  public static List<String> pages(String start) {
    return SiteFolder.list(bundled()).stream()
        .filter(path -> path.startsWith(start) && path.endsWith(".html"))
        .toList();
  }

  /** The folder of another guide, baked now; it has this name. */
  public static Path bakedFrom(Path content, String name) {
    return bake(content, name).folder();
  }

  /**
   * A bake that went well.
   *
   * @param zip the same site packed
   */
  record Baked(Path folder, Path zip, BakeReport report) {}

  /** The bundled guide, its report and its zip. */
  static Baked baked() {
    return Plain.BAKED;
  }

  /** Bakes a content folder; the site stands in a folder of this name. */
  static Baked bake(Path content, String name) {
    Path folder = TARGET.resolve(name);
    Path zip = TARGET.resolve(name + ".zip");
    BakeRequest request =
        new BakeRequest(
                content,
                folder,
                Optional.empty(),
                Optional.empty(),
                Optional.of(zip),
                Optional.empty(),
                Optional.of(Path.of("target", "test-formulas").toAbsolutePath()))
            .strictly(true);
    try {
      Files.createDirectories(TARGET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    BakeReport report = new Bakery((what, done, total) -> {}).bake(request);
    if (report.hasErrors()) {
      throw new IllegalStateException(report.problems(false));
    }
    return new Baked(folder, zip, report);
  }

  private static final class Plain {
    static final Baked BAKED = bake(content(), "plain");
  }

  private static final class WithMathInBrowser {
    static final Path FOLDER = bakedSo();

    private static Path bakedSo() {
      System.setProperty("syllabake.math", "browser");
      try {
        return bake(content(), "math-in-browser").folder();
      } finally {
        System.clearProperty("syllabake.math");
      }
    }
  }
}
