package io.github.syllabake.importing.page;

/** Writes values of front matter. */
final class Yaml {

  private Yaml() {}

  /** A line with a key and a text. */
  static String line(String key, String text) {
    return key + ": " + scalar(text);
  }

  /** A text as a value or a key; in quotes unless it is plainly harmless. */
  static String scalar(String text) {
    boolean plain =
        text.matches("[\\p{L}][\\p{L}\\p{N} &()'/,.+-]*[\\p{L}\\p{N})]|[\\p{L}]{2,}")
            && !text.matches("(?i)true|false|null|yes|no|on|off|n|y");
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
