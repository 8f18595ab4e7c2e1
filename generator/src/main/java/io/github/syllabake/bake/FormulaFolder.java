package io.github.syllabake.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder for V8's library and typeset formulas: one that stays, or one for this bake alone. */
final class FormulaFolder implements AutoCloseable {

  private final Path path;
  private final boolean stays;

  private FormulaFolder(Path path, boolean stays) {
    this.path = path;
    this.stays = stays;
  }

  /** The folder of the cache, or a temporary one without a cache. */
  static FormulaFolder of(Optional<Path> cache) {
    return cache.map(path -> new FormulaFolder(path, true)).orElseGet(FormulaFolder::temporary);
  }

  private static FormulaFolder temporary() {
    try {
      return new FormulaFolder(Files.createTempDirectory("syllabake-math"), false);
    } catch (IOException e) {
      throw new BakeException("can't make a temporary folder", e);
    }
  }

  /** The folder for V8's library. */
  Path library() {
    return path.resolve("v8");
  }

  /** The folder for typeset formulas; empty when it would not stay. */
  Optional<Path> formulas() {
    return Optional.of(path.resolve("math")).filter(formulas -> stays);
  }

  @Override
  public void close() {
    if (stays) {
      return;
    }
    try {
      Folders.delete(path);
    } catch (IOException e) {
      // V8 was prepared for a guide that has no formula after all, and still writes its library.
      path.toFile().deleteOnExit();
    }
  }
}
