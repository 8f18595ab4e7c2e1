package io.github.syllabake.link.concept;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts texts into sentences. */
final class Sentences {

  private static final int LONGEST = 140;
  private static final String CUT = " …";

  /** Beyond it, a character may end a sentence, as in Chinese or Hindi. */
  private static final char LAST_LATIN = 0x24F;

  private static final String QUOTES_AND_DASHES = "‘’“”–—−×";

  /** What is not a single space between words already. */
  private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

  private final Locale locale;

  /** The sentences of a language, by its BCP 47 tag. */
  Sentences(String language) {
    locale = Locale.forLanguageTag(language);
  }

  /** The first sentence of a text. */
  String first(String text) {
    String line = oneLine(text);
    return line.isEmpty() ? "" : around(line, 0);
  }

  /** The sentence of a text in which some words stand, or the first one. */
  String around(String text, String words) {
    String line = oneLine(text);
    return line.isEmpty() ? "" : around(line, place(line, oneLine(words)));
  }

  /** Where words stand that are no part of longer ones; the start where they do not. */
  private static int place(String line, String words) {
    for (int at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean starts = at == 0 || !isGlued(line.codePointBefore(at));
      if (starts && (end == line.length() || !isGlued(line.codePointAt(end)))) {
        return at;
      }
    }
    return 0;
  }

  private static boolean isGlued(int c) {
    return c == '-' || Word.isPart(c);
  }

  private String around(String line, int place) {
    int start = 0;
    int end = line.length();
    if (mayEndWithin(line)) {
      BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
      sentences.setText(line);
      end = sentences.following(place);
      // The library finds other bounds backward than forward in text of many scripts.
      start = place == 0 ? 0 : Math.min(place, sentences.previous());
    }
    String sentence = line.substring(start, end).strip();
    return sentence.length() <= LONGEST ? sentence : cut(sentence, Math.max(0, place - start));
  }

  /** Whether there may be more than one sentence: many texts are short, and this is quick. */
  private static boolean mayEndWithin(String line) {
    for (int i = 0; i < line.length() - 1; i++) {
      char c = line.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c > LAST_LATIN && QUOTES_AND_DASHES.indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }

  /** A part of a long sentence that holds a place in it, cut between words and outside formulas. */
  private static String cut(String sentence, int place) {
    int from = place < LONGEST / 2 ? 0 : sentence.indexOf(' ', place - LONGEST / 2) + 1;
    int space = sentence.lastIndexOf(' ', Math.min(sentence.length(), from + LONGEST));
    int to = space <= place ? Math.min(sentence.length(), from + LONGEST) : space;
    String part = sentence.substring(Math.min(from, place), to);
    long dollars = part.replace("\\$", "").chars().filter(c -> c == '$').count();
    String whole = dollars % 2 == 0 ? part : part.substring(0, part.lastIndexOf('$'));
    return (from == 0 ? "" : CUT.strip() + " ")
        + whole.strip()
        + (to == sentence.length() ? "" : CUT);
  }

  /** Most texts are one line already, and this is quick. */
  private static boolean isOneLine(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' && before == ' ' || c != ' ' && Character.isWhitespace(c)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static String oneLine(String text) {
    return isOneLine(text) ? text.strip() : SPACES.matcher(text).replaceAll(" ").strip();
  }
}
