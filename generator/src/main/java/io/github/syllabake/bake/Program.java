package io.github.syllabake.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What this program is called. */
public final class Program {

  /** Such as {@code Syllabake 1.0.0}. */
  public static final String NAME_AND_VERSION = "Syllabake " + version();

  private Program() {}

  /** The build writes the version of the pom into this resource. */
  private static String version() {
    try {
      return new String(Theme.bytes("/syllabake.version"), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new BakeException("the program does not know its version", e);
    }
  }
}
