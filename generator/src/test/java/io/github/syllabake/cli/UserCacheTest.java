package io.github.syllabake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserCacheTest {

  @Test
  void everySystemHasItsCustom() {
    assertEquals(path("/home/a/.cache/syllabake"), UserCache.of("Linux", "/home/a", Map.of()));
    assertEquals(
        path("/var/c/syllabake"),
        UserCache.of("Linux", "/home/a", Map.of("XDG_CACHE_HOME", "/var/c")));
    assertEquals(
        path("/Users/a/Library/Caches/syllabake"),
        UserCache.of("Mac OS X", "/Users/a", Map.of("XDG_CACHE_HOME", "/var/c")));
  }

  @Test
  void placesThatAreNoneAreNotUsed() {
    assertEquals(Optional.empty(), UserCache.of("Linux", "", Map.of("XDG_CACHE_HOME", "c")));
    assertEquals(Optional.empty(), UserCache.of("Windows 11", "/home/a", Map.of()));
  }

  private static Optional<Path> path(String path) {
    return Optional.of(Path.of(path));
  }
}
