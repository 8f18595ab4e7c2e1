package io.github.syllabake.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The different words of one sort of text, and in which texts each stands.
 *
 * @param gaps how many entries there are without such a text, before each that has one, see {@link
 *     Numbers}; texts are numbered in this order
 * @param texts the numbers of the texts that a word stands in, by word
 */
record Vocabulary(String gaps, Map<String, List<Integer>> texts) {

  /** A word that more than one in so many texts have leads nowhere. */
  private static final int COMMON = 4;

  /** Among fewer texts, nothing is common. */
  private static final int FEW = 40;

  private static final int LONGEST_SHARED = 31;

  /**
   * The vocabulary of one text of each entry.
   *
   * @param better the words that the entry has elsewhere, by which it is found there
   */
  static Vocabulary of(
      List<Entry> entries, Function<Entry, Words> text, Function<Entry, Words> better) {
    Map<String, List<Integer>> texts = new HashMap<>();
    StringBuilder gaps = new StringBuilder();
    int count = 0;
    int gap = 0;
    for (Entry entry : entries) {
      Set<String> words = new HashSet<>(text.apply(entry).all());
      if (words.isEmpty()) {
        gap++;
        continue;
      }
      words.removeAll(better.apply(entry).all());
      Numbers.append(gaps, gap);
      gap = 0;
      for (String word : words) {
        texts.computeIfAbsent(word, any -> new ArrayList<>()).add(count);
      }
      count++;
    }
    int most = count < FEW ? count : count / COMMON;
    texts.values().removeIf(found -> found.size() > most);
    return new Vocabulary(gaps.toString(), texts);
  }

  /**
   * All words of some vocabularies, sorted: each as the number of characters it shares with the one
   * above, and the rest.
   */
  static String words(List<Vocabulary> vocabularies) {
    StringBuilder out = new StringBuilder();
    String above = "";
    for (String word : sorted(vocabularies)) {
      int shared = shared(above, word);
      Numbers.append(out, shared);
      out.append(word, shared, word.length()).append(' ');
      above = word;
    }
    return out.toString();
  }

  /**
   * Where the words stand, in the same order: for each vocabulary the number of texts, and how far
   * each is behind the one before.
   */
  static String numbers(List<Vocabulary> vocabularies) {
    StringBuilder out = new StringBuilder();
    for (String word : sorted(vocabularies)) {
      for (Vocabulary vocabulary : vocabularies) {
        List<Integer> texts = vocabulary.texts().getOrDefault(word, List.of());
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

  private static Set<String> sorted(List<Vocabulary> vocabularies) {
    Set<String> all = new TreeSet<>();
    vocabularies.forEach(vocabulary -> all.addAll(vocabulary.texts().keySet()));
    return all;
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
