package io.github.syllabake.render.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into words as they are compared: without case and accents. The client does the same
 * with titles and with what readers type, see {@code assets/js/split.js}; a test holds both to the
 * same samples.
 */
final class Splitter {

  private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+");

  /** Commands that say how something looks, not what it is. */
  private static final Pattern LOOKS =
      Pattern.compile(
          "\\\\(left|right|[bB]igg?[lr]?|math[a-z]+|text[a-z]*|operatorname|displaystyle|q?quad)");

  private static final String CONNECTORS = "-/‐‑–·_&+";

  private static final Pattern MARKS =
      Pattern.compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u0610-\\u061A\\u064B-\\u065F\\u0670]");

  private static final Pattern GENITIVE = Pattern.compile("['’ʼ]s$");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]");

  /** What is longer is no name that is written in one, too. */
  private static final int LONGEST_JOINED = 24;

  private static final int LONGEST = 40;

  private Splitter() {}

  /** Hands over each word of a text; parts that hyphens and the like join also as one word. */
  static void split(String text, Consumer<String> words) {
    List<String> chain = new ArrayList<>();
    int before = 0;
    int start = Pieces.start(text, 0);
    while (start < text.length()) {
      int end = Pieces.end(text, start);
      if (start != before + 1 || CONNECTORS.indexOf(text.charAt(before)) < 0) {
        join(chain, words);
      }
      String piece = text.substring(start, end);
      if (Pieces.isRunOn(piece.codePointAt(0))) {
        pairs(piece, words);
      } else {
        String word = fold(piece);
        add(word, words);
        chain.add(word);
      }
      before = end;
      start = Pieces.start(text, end);
    }
    join(chain, words);
  }

  /** Hands over the words of a formula, commands with their backslashes. */
  static void splitTex(String tex, Consumer<String> words) {
    commands(tex, words);
    split(COMMAND.matcher(tex).replaceAll(" "), words);
  }

  /** Hands over the commands of a formula, each with its backslash. */
  static void commands(String tex, Consumer<String> words) {
    Matcher command = COMMAND.matcher(tex);
    while (command.find()) {
      if (!LOOKS.matcher(command.group()).matches()) {
        add(command.group().toLowerCase(Locale.ROOT), words);
      }
    }
  }

  private static void join(List<String> chain, Consumer<String> words) {
    if (chain.size() > 1) {
      String joined = String.join("", chain);
      if (joined.length() <= LONGEST_JOINED) {
        add(joined, words);
      }
    }
    chain.clear();
  }

  private static void pairs(String run, Consumer<String> words) {
    int[] points = run.codePoints().toArray();
    if (points.length == 1) {
      add(fold(run), words);
    }
    for (int i = 0; i + 1 < points.length; i++) {
      add(fold(new String(points, i, 2)), words);
    }
  }

  private static void add(String word, Consumer<String> words) {
    if (!word.isEmpty() && word.length() <= LONGEST) {
      words.accept(word);
    }
  }

  /** A piece without case, accents, apostrophes and a genitive's s. */
  static String fold(String piece) {
    String low = piece.toLowerCase(Locale.ROOT);
    if (isPlain(low)) {
      return low;
    }
    String bare = GENITIVE.matcher(low).replaceFirst("");
    String plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
    String whole = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return NO_LETTER.matcher(whole).replaceAll("").replace('ς', 'σ');
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= Pieces.AFTER_ASCII || c == '\'') {
        return false;
      }
    }
    return true;
  }
}
