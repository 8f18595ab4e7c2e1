package io.github.syllabake.bake;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A site on disk.
 *
 * @param index the page to open first
 * @param bytes the size of all its files
 * @param zip the same site packed
 */
public record BakedSite(Path index, long bytes, Optional<Zip> zip) {

  /** A packed site, with its size in bytes. */
  public record Zip(Path path, long bytes) {}
}
