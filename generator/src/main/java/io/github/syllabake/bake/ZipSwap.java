package io.github.syllabake.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Packs a site beside the zip it replaces, and moves it there in one step. */
final class ZipSwap implements AutoCloseable {

  private final Optional<Path> zip;

  private ZipSwap(Optional<Path> zip) {
    this.zip = zip;
  }

  /**
   * Packs a folder.
   *
   * @param zip the zip to replace; nothing is packed when empty
   */
  static ZipSwap pack(Path folder, Optional<Path> zip) throws IOException {
    ZipSwap swap = new ZipSwap(zip);
    if (zip.isPresent()) {
      Path path = zip.get().toAbsolutePath();
      Files.createDirectories(path.getParent());
      SiteZip.pack(folder, fresh(path), path.getFileName().toString());
    }
    return swap;
  }

  /** Puts the new zip in its place. */
  Optional<BakedSite.Zip> commit() throws IOException {
    if (zip.isEmpty()) {
      return Optional.empty();
    }
    Path path = zip.get().toAbsolutePath();
    long bytes = Files.size(fresh(path));
    Files.move(fresh(path), path, StandardCopyOption.ATOMIC_MOVE);
    return Optional.of(new BakedSite.Zip(zip.get(), bytes));
  }

  /** Removes what was not committed. */
  @Override
  public void close() throws IOException {
    if (zip.isPresent()) {
      Files.deleteIfExists(fresh(zip.get().toAbsolutePath()));
    }
  }

  private static Path fresh(Path zip) {
    return zip.resolveSibling("." + zip.getFileName() + ".new");
  }
}
