package io.github.syllabake.render.math;

import com.caoccao.javet.enums.JSRuntimeType;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.loader.IJavetLibLoadingListener;
import com.caoccao.javet.interop.loader.JavetLibLoader;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Loads V8, once in the life of the program. */
final class V8Library {

  /**
   * Megabytes for one isolate. KaTeX takes some 30; a formula that takes more than this is a
   * mistake.
   */
  private static final int MAX_HEAP = 256;

  /**
   * V8's best compiler takes longer to compile KaTeX than it saves: without it, some thousand
   * formulas take a tenth less time. What V8 would do on threads of its own waits for a processor
   * there, while Java uses all.
   */
  private static final String FLAGS = "--no-turbofan --single-threaded";

  private V8Library() {}

  /**
   * V8, loaded.
   *
   * @param folder where its library is kept as a file for later processes; a private temporary
   *     folder serves instead when this one can't be written
   * @throws V8UnavailableException if there is no library for this system; if the library does not
   *     load, the first isolate fails with an {@link UnsatisfiedLinkError}
   */
  static V8Host load(Path folder) {
    try (JavetLog log = new JavetLog();
        Place place = new Place(library(), folder)) {
      V8RuntimeOptions.V8_FLAGS.setMaxOldSpaceSize(MAX_HEAP);
      V8RuntimeOptions.V8_FLAGS.setCustomFlags(FLAGS);
      JavetLibLoader.setLibLoadingListener(place);
      V8Host host = V8Host.getV8Instance();
      Optional<String> failure = place.failure.or(log::failure);
      if (failure.isPresent()) {
        throw new V8UnavailableException(failure.get());
      }
      return host;
    }
  }

  private static NativeLibraryFile library() {
    try {
      String name = new JavetLibLoader(JSRuntimeType.V8).getLibFileName();
      URL resource = JavetLibLoader.class.getResource("/" + name);
      if (resource == null) {
        throw new V8UnavailableException("there is no library for this system (" + name + ")");
      }
      return new NativeLibraryFile(resource, name);
    } catch (JavetException e) {
      throw new V8UnavailableException(e.getMessage());
    }
  }

  /**
   * Answers Javet's question where the library is, and only when it asks: never when V8 is loaded
   * already. It must not throw, because Javet prints what is thrown here to the console.
   */
  private static final class Place implements IJavetLibLoadingListener, AutoCloseable {

    private final NativeLibraryFile library;
    private final Path folder;
    private Optional<Path> temporary = Optional.empty();
    private Optional<String> failure = Optional.empty();

    Place(NativeLibraryFile library, Path folder) {
      this.library = library;
      this.folder = folder;
    }

    @Override
    public File getLibPath(JSRuntimeType type) {
      try {
        return placed().toFile();
      } catch (IOException e) {
        failure = Optional.of("its library can't be written to a folder: " + e.getMessage());
        return folder.toFile();
      }
    }

    private Path placed() throws IOException {
      try {
        return library.placeIn(folder);
      } catch (IOException e) {
        Path own = Files.createTempDirectory("syllabake");
        temporary = Optional.of(own);
        return library.placeIn(own);
      }
    }

    @Override
    public boolean isDeploy(JSRuntimeType type) {
      return false;
    }

    @Override
    public boolean isLibInSystemPath(JSRuntimeType type) {
      return false;
    }

    @Override
    public boolean isSuppressingError(JSRuntimeType type) {
      return true;
    }

    /** What is loaded needs its file no more, except on systems that do not delete such a file. */
    @Override
    public void close() {
      temporary.map(Path::toFile).ifPresent(Place::delete);
    }

    private static void delete(File folder) {
      for (File file : Optional.ofNullable(folder.listFiles()).orElse(new File[0])) {
        if (!file.delete()) {
          file.deleteOnExit();
        }
      }
      if (!folder.delete()) {
        folder.deleteOnExit();
      }
    }
  }
}
