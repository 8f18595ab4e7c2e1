package io.github.syllabake.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/**
 * What the program's output goes to.
 *
 * @param interactive whether a person is watching
 * @param colored whether colors are shown and wanted
 */
record Terminal(boolean interactive, boolean colored) {

  /** A file or another program. */
  static final Terminal NONE = new Terminal(false, false);

  /** The terminal of this process. */
  static Terminal detect() {
    Map<String, String> environment = System.getenv();
    String kind = environment.getOrDefault("TERM", "");
    if (kind.isEmpty() || kind.equals("dumb") || !isTerminal(System.console())) {
      return NONE;
    }
    return new Terminal(true, environment.getOrDefault("NO_COLOR", "").isEmpty());
  }

  /** The charset of an output stream, by the system property that newer JDKs have for it. */
  static Charset charset(String property) {
    return Optional.ofNullable(System.getProperty(property))
        .map(Charset::forName)
        .orElseGet(Charset::defaultCharset);
  }

  /** Since Java 22 there is a console even where there is no terminal, and a method to ask it. */
  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
