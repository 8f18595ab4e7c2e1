package io.github.syllabake.importing.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines of code fences from others while a text is read from its start. */
final class Fences {

  private static final Pattern OPENING =
      Pattern.compile("^(?:\\s|>|[-*+]\\s|\\d{1,9}[.)]\\s)*(`{3,}|~{3,})([^`]*)$");
  private static final Pattern CLOSING = Pattern.compile("^[\\s>]*(`{3,}|~{3,})\\s*$");

  private Optional<String> open = Optional.empty();

  /** Whether the next line belongs to a fence: as its first or last line, or between those. */
  boolean covers(String line) {
    if (open.isPresent()) {
      Matcher closing = CLOSING.matcher(line);
      if (closing.matches() && closing.group(1).startsWith(open.get())) {
        open = Optional.empty();
      }
      return true;
    }
    Matcher opening = OPENING.matcher(line);
    if (opening.matches()) {
      open = Optional.of(opening.group(1));
      return true;
    }
    return false;
  }

  /** Whether the last line that was asked for left a fence open. */
  boolean isOpen() {
    return open.isPresent();
  }

  /** The info string of a line that opens a fence, in lower case; empty for any other line. */
  static Optional<String> info(String line) {
    Matcher opening = OPENING.matcher(line);
    return opening.matches()
        ? Optional.of(opening.group(2).strip().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
