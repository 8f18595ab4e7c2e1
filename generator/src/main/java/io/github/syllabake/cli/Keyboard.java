package io.github.syllabake.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Where answers come from. */
interface Keyboard {

  /** Nobody answers. */
  Keyboard NONE = Optional::empty;

  /** The next line; empty when there is no more. */
  Optional<String> line();

  /** The lines of a reader. */
  static Keyboard of(BufferedReader reader) {
    return () -> {
      try {
        return Optional.ofNullable(reader.readLine());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
