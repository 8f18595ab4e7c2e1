package io.github.syllabake.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The different words of one sort of text, and in which texts each stands. */
final class Vocabulary {

  /** A word that more than one in so many texts have leads nowhere. */
  private static final int COMMON = 4;

  /** Among fewer texts, nothing is common. */
  private static final int FEW = 40;

  private static final int LONGEST_SHARED = 31;

  private final Map<String, List<Integer>> texts = new HashMap<>();
  private final StringBuilder gaps = new StringBuilder();
  private int count;
  private int gap;

  /** Notes that the next entry has no such text. */
  void skip() {
    gap++;
  }

  /**
   * Adds the text of the next entry.
   *
   * @param better the words that the entry has elsewhere, by which it is found there
   */
  void add(Words text, Words better) {
    Numbers.append(gaps, gap);
    gap = 0;
    for (String word : text.all()) {
      if (!better.all().contains(word)) {
        texts.computeIfAbsent(word, any -> new ArrayList<>()).add(count);
      }
    }
    count++;
  }

  /** Leaves out what stands in too many texts; call it when all are added. */
  void dropCommon() {
    int most = count < FEW ? count : count / COMMON;
    texts.values().removeIf(found -> found.size() > most);
  }

  /**
   * How many entries there are without such a text, before each that has one, see {@link Numbers};
   * texts are numbered in this order.
   */
  String gaps() {
    return gaps.toString();
  }

  /** The numbers of the texts that a word stands in. */
  List<Integer> texts(String word) {
    return texts.getOrDefault(word, List.of());
  }

  /** All words of some vocabularies, sorted. */
  static Set<String> sorted(List<Vocabulary> vocabularies) {
    Set<String> all = new TreeSet<>();
    vocabularies.forEach(vocabulary -> all.addAll(vocabulary.texts.keySet()));
    return all;
  }

  /** Sorted words: each as the number of characters it shares with the one above, and the rest. */
  static String words(Set<String> sorted) {
    StringBuilder out = new StringBuilder();
    String above = "";
    for (String word : sorted) {
      int shared = shared(above, word);
      Numbers.append(out, shared);
      out.append(word, shared, word.length()).append(' ');
      above = word;
    }
    return out.toString();
  }

  /**
   * Where words stand, in their order: for each vocabulary the number of texts, and how far each is
   * behind the one before.
   */
  static String numbers(Set<String> sorted, List<Vocabulary> vocabularies) {
    StringBuilder out = new StringBuilder();
    for (String word : sorted) {
      for (Vocabulary vocabulary : vocabularies) {
        List<Integer> texts = vocabulary.texts(word);
        Numbers.append(out, texts.size());
        int before = 0;
        for (int text : texts) {
          Numbers.append(out, text - before);
          before = text;
        }
      }
    }
    return out.toString();
  }

  private static int shared(String above, String word) {
    int most = Math.min(LONGEST_SHARED, Math.min(above.length(), word.length()));
    int length = 0;
    while (length < most && above.charAt(length) == word.charAt(length)) {
      length++;
    }
    // Half a character can't be written.
    boolean halved = length > 0 && Character.isHighSurrogate(word.charAt(length - 1));
    return halved ? length - 1 : length;
  }
}
