package io.github.syllabake.importing.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a line that are no code. */
public final class Prose {

  private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`)(.+?)(?<!`)\\1(?!`)");

  private Prose() {}

  /** A line whose text outside of code spans is changed. */
  public static String map(String line, UnaryOperator<String> change) {
    StringBuilder out = new StringBuilder();
    Matcher code = CODE.matcher(line);
    int end = 0;
    while (code.find()) {
      out.append(change.apply(line.substring(end, code.start()))).append(code.group());
      end = code.end();
    }
    return out.append(change.apply(line.substring(end))).toString();
  }

  /** A line with spaces where code stands, as long as it was. */
  public static String masked(String line) {
    StringBuilder out = new StringBuilder(line);
    Matcher code = CODE.matcher(line);
    while (code.find()) {
      for (int i = code.start(); i < code.end(); i++) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }
}
