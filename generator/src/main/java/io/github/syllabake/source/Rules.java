package io.github.syllabake.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The catalogue of all rules. */
public final class Rules {

  private static final String FILE = "rules.txt";
  private static final int PARTS = 5;

  private Rules() {}

  /** All rules, in the order of the handbook. */
  public static List<Rule> all() {
    return text().lines().filter(line -> !line.startsWith("#")).map(Rules::rule).toList();
  }

  private static Rule rule(String line) {
    String[] parts = line.split(" \\| ", PARTS);
    return new Rule(
        parts[0],
        Severity.valueOf(parts[1].toUpperCase(Locale.ROOT)),
        Rule.Cause.valueOf(parts[2].toUpperCase(Locale.ROOT)),
        parts[3],
        parts[PARTS - 1]);
  }

  private static String text() {
    try (InputStream in = Rules.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + FILE, e);
    }
  }
}
