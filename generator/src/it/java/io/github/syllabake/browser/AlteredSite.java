package io.github.syllabake.browser;

import io.github.syllabake.guide.BakedGuide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the baked guide in which a file is different, as another version of the site has it. */
final class AlteredSite {

  private final Path folder;

  private AlteredSite(Path folder) {
    this.folder = folder;
  }

  /** A copy in a folder of this name. */
  static AlteredSite named(String name) {
    Path folder = BakedGuide.bundled().resolveSibling("altered-" + name);
    delete(folder);
    for (Path file : files(BakedGuide.bundled())) {
      Path copy = folder.resolve(BakedGuide.bundled().relativize(file));
      try {
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new AlteredSite(folder);
  }

  /** With another text of a file. */
  AlteredSite with(String path, UnaryOperator<String> edit) {
    Path file = folder.resolve(path);
    try {
      Files.writeString(file, edit.apply(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Without a file. */
  AlteredSite without(String path) {
    try {
      Files.delete(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Path folder() {
    return folder;
  }

  private static void delete(Path folder) {
    if (Files.exists(folder)) {
      files(folder).forEach(file -> file.toFile().delete());
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
