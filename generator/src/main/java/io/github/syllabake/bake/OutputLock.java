package io.github.syllabake.bake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps two bakes from writing the same output at the same time. */
final class OutputLock implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of an output folder.
   *
   * @return empty when another bake has it
   */
  static Optional<OutputLock> take(Path output) throws IOException {
    Path real = RealPath.of(output);
    Files.createDirectories(real.getParent());
    Path file = real.resolveSibling("." + real.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (locked(channel)) {
      return Optional.of(new OutputLock(file, channel));
    }
    channel.close();
    return Optional.empty();
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // Another bake in this very process.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
