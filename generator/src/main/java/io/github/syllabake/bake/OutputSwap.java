package io.github.syllabake.bake;

import io.github.syllabake.source.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes a folder beside the one it replaces and swaps it in whole.
 *
 * <p>The new site grows in {@code .NAME.new}. Then the old one is moved to {@code .NAME.old}, the
 * new one to {@code NAME}, and the old one is deleted. Whenever the program dies in between, either
 * {@code NAME} or {@code .NAME.old} is a whole site, and the next bake puts it back in its place.
 */
final class OutputSwap implements AutoCloseable {

  private static final String MARKER_TEXT =
      "This folder was made by Syllabake. The next bake replaces it with all that is in it.\n";

  private final Path output;
  private final Path fresh;
  private final Path old;

  private OutputSwap(Path output) {
    this.output = output;
    this.fresh = output.resolveSibling("." + output.getFileName() + ".new");
    this.old = output.resolveSibling("." + output.getFileName() + ".old");
  }

  /**
   * Mends what an earlier bake left behind and makes the folder for the new site.
   *
   * @param output the folder to replace; need not exist
   */
  static OutputSwap begin(Path output) throws IOException {
    OutputSwap swap = new OutputSwap(RealPath.of(output));
    Files.createDirectories(swap.output.getParent());
    swap.recover();
    Files.createDirectory(swap.fresh);
    Files.writeString(swap.fresh.resolve(ContentReader.OUTPUT_MARKER), MARKER_TEXT);
    return swap;
  }

  /** The folder to write the new site to. */
  Path folder() {
    return fresh;
  }

  /** Puts the new site in the place of the old one. */
  void commit() throws IOException {
    if (Files.exists(output)) {
      move(output, old);
    }
    try {
      move(fresh, output);
    } catch (IOException e) {
      recover();
      throw e;
    }
    delete(old);
  }

  /** Removes what was not committed. */
  @Override
  public void close() throws IOException {
    delete(fresh);
  }

  private void recover() throws IOException {
    for (Path leftover : List.of(fresh, old)) {
      if (Files.exists(leftover) && OutputCheck.foreign(leftover).isPresent()) {
        throw new IOException(leftover + " is in the way: it was not baked");
      }
    }
    if (Files.exists(old) && !Files.exists(output)) {
      move(old, output);
    }
    delete(old);
    delete(fresh);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void delete(Path folder) throws IOException {
    Path marker = folder.resolve(ContentReader.OUTPUT_MARKER);
    for (Path file : Folders.deepestFirst(folder)) {
      if (!file.equals(marker) && !file.equals(folder)) {
        Files.delete(file);
      }
    }
    // The marker goes last, so that a folder that is half deleted is still known as ours.
    Files.deleteIfExists(marker);
    Files.deleteIfExists(folder);
  }
}
