package io.github.syllabake.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds misspelled names in a text: the letters of a name in another case, or in other words with a
 * space or a hyphen between them.
 */
final class NameMatcher {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** More parts than a name is ever cut into. */
  private static final int MOST_WORDS = 4;

  private static final String JOINTS = " -\u00A0\u2010\u2011";

  /** Addresses, file names, code without backticks and pins: names are spelled otherwise there. */
  private static final Pattern NO_PROSE =
      Pattern.compile(".*(?:://|[\\p{L}\\p{N}]\\.[\\p{L}\\p{N}]|[@_\\\\=#^{}<>]).*");

  private static final Pattern SENTENCE_START = Pattern.compile("(?:.*[.!?:]\\s+)?[\\s(“\"']*");

  private final String text;
  private final Names names;
  private final List<int[]> words = new ArrayList<>();

  private NameMatcher(String text, Names names) {
    this.text = text;
    this.names = names;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new int[] {matcher.start(), matcher.end()});
    }
  }

  /**
   * A misspelled name.
   *
   * @param start its index in the text
   * @param right how it is rightly spelled
   */
  record Found(int start, String written, String right) {}

  static List<Found> find(String text, Names names) {
    NameMatcher matcher = new NameMatcher(text, names);
    List<Found> found = new ArrayList<>();
    int word = 0;
    while (word < matcher.words.size()) {
      word += matcher.at(word, found);
    }
    return found;
  }

  /** Looks for the longest name that starts at a word; returns how many words to go on. */
  private int at(int first, List<Found> found) {
    if (!names.mayStartWith(written(first, 1))) {
      return 1;
    }
    for (int count = joined(first); count > 0; count--) {
      String written = written(first, count);
      List<String> right = names.of(Names.key(written));
      if (!right.isEmpty()) {
        int start = words.get(first)[0];
        if (!right.contains(written) && !isMeant(start, written, right.get(0))) {
          found.add(new Found(start, written, right.get(0)));
        }
        return count;
      }
    }
    return 1;
  }

  /** How many words stand side by side from one on. */
  private int joined(int first) {
    int count = 1;
    while (count < MOST_WORDS && first + count < words.size() && isJoint(first + count)) {
      count++;
    }
    return count;
  }

  private boolean isJoint(int word) {
    int end = words.get(word - 1)[1];
    return words.get(word)[0] == end + 1 && JOINTS.indexOf(text.charAt(end)) >= 0;
  }

  private String written(int first, int count) {
    return text.substring(words.get(first)[0], words.get(first + count - 1)[1]);
  }

  private boolean isMeant(int start, String written, String right) {
    return NO_PROSE.matcher(chunk(start, start + written.length())).matches()
        || (written.equals(right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1))
            && SENTENCE_START.matcher(text.substring(0, start)).matches());
  }

  /** What stands around a match, up to the next space on both sides. */
  private String chunk(int start, int end) {
    int from = start;
    int to = end;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
