package io.github.syllabake.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The parts of a guide's folder: either JBake's {@code content}, {@code templates} and {@code
 * assets}, or nothing but Markdown.
 *
 * @param content the Markdown
 * @param templates the guide's own templates
 * @param assets the guide's own assets
 * @param output where the site goes unless told otherwise; reading leaves {@code target} out
 */
record Project(Path content, Optional<Path> templates, Optional<Path> assets, Path output) {

  /** The project in a folder. */
  static Project at(Path folder) {
    Path output = folder.resolve("target").resolve("guide").normalize();
    Optional<Path> content = part(folder, "content");
    return content
        .map(path -> new Project(path, part(folder, "templates"), part(folder, "assets"), output))
        .orElseGet(() -> new Project(folder, Optional.empty(), Optional.empty(), output));
  }

  private static Optional<Path> part(Path folder, String name) {
    return Optional.of(folder.resolve(name).normalize()).filter(Files::isDirectory);
  }
}
