package io.github.syllabake.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder for what programs keep between runs, by the custom of each system. */
final class UserCache {

  private static final String NAME = "syllabake";

  private UserCache() {}

  /** This program's folder; empty when the user has no home. */
  static Optional<Path> folder() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
  }

  static Optional<Path> of(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    Stream<Optional<Path>> candidates =
        name.startsWith("windows")
            ? Stream.of(absolute(environment.get("LOCALAPPDATA")))
            : name.startsWith("mac")
                ? Stream.of(absolute(home).map(path -> path.resolve("Library/Caches")))
                : Stream.of(
                    absolute(environment.get("XDG_CACHE_HOME")),
                    absolute(home).map(path -> path.resolve(".cache")));
    return candidates.flatMap(Optional::stream).findFirst().map(path -> path.resolve(NAME));
  }

  private static Optional<Path> absolute(String path) {
    return Optional.ofNullable(path).map(Path::of).filter(Path::isAbsolute);
  }
}
