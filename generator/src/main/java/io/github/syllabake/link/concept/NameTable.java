package io.github.syllabake.link.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names in a row of words.
 *
 * @param <T> what names stand for
 */
final class NameTable<T> {

  /** A name with what it stands for. */
  record Entry<T>(NameKey key, T value) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
  private final Inflection inflection;

  NameTable(Inflection inflection, List<Entry<T>> entries) {
    this.inflection = inflection;
    for (Entry<T> entry : entries) {
      NameKey key = entry.key();
      if (key.length() == 1) {
        key.last().forEach(form -> put(form, entry));
      } else {
        put(key.words().get(0), entry);
      }
    }
    Comparator<Entry<T>> longest = Comparator.comparingInt(entry -> -entry.key().length());
    byFirst.values().forEach(all -> all.sort(longest));
  }

  private void put(String first, Entry<T> entry) {
    byFirst.computeIfAbsent(first, word -> new ArrayList<>()).add(entry);
  }

  /**
   * The longest name that starts with the word at an index and is written as it has to be.
   *
   * @param text the text that the words are of
   */
  Optional<Entry<T>> at(CharSequence text, List<Word> words, int index) {
    String word = words.get(index).text();
    Optional<Entry<T>> longest = longest(text, words, index, NameKey.folded(word));
    if (longest.isPresent() && longest.get().key().length() > 1) {
      return longest;
    }
    for (String form : NameKey.forms(word, inflection)) {
      Optional<Entry<T>> single = longest(text, words, index, form);
      if (single.isPresent() && single.get().key().length() == 1) {
        return single;
      }
    }
    return Optional.empty();
  }

  /** What stands for exactly these words, however they are joined; the first one leads. */
  List<Entry<T>> whole(List<Word> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    String first = words.get(0).text();
    Set<String> forms =
        words.size() == 1 ? NameKey.forms(first, inflection) : Set.of(NameKey.folded(first));
    return forms.stream()
        .flatMap(form -> byFirst.getOrDefault(form, List.of()).stream())
        .filter(entry -> entry.key().length() == words.size() && isSame(entry.key(), words))
        .distinct()
        .toList();
  }

  private Optional<Entry<T>> longest(CharSequence text, List<Word> words, int index, String first) {
    for (Entry<T> entry : byFirst.getOrDefault(first, List.of())) {
      if (matches(entry.key(), text, words, index)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private boolean matches(NameKey key, CharSequence text, List<Word> words, int index) {
    int size = key.length();
    if (index + size > words.size() || !standsAlone(text, words, index, size)) {
      return false;
    }
    for (int i = 1; i < size; i++) {
      if (!areJoined(text, words.get(index + i - 1), words.get(index + i))) {
        return false;
      }
    }
    return isSame(key, words.subList(index, index + size));
  }

  private boolean isSame(NameKey key, List<Word> words) {
    int last = words.size() - 1;
    for (int i = 0; i <= last; i++) {
      String word = words.get(i).text();
      boolean same =
          i == last
              ? key.endsIn(NameKey.forms(word, inflection))
              : key.words().get(i).equals(NameKey.folded(word));
      if (!same || !key.fits(i, word)) {
        return false;
      }
    }
    return true;
  }

  /** A part of a longer compound, such as the entropy in cross-entropy, is another thing. */
  private static boolean standsAlone(CharSequence text, List<Word> words, int index, int size) {
    int start = words.get(index).start();
    int end = words.get(index + size - 1).end();
    boolean glued =
        start > 1 && isGlue(text.charAt(start - 1)) && Word.isPart(text.charAt(start - 2));
    boolean gluing =
        end + 1 < text.length() && isGlue(text.charAt(end)) && Word.isPart(text.charAt(end + 1));
    return !glued && !gluing;
  }

  private static boolean isGlue(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '_' || c == '@' || c == '\u2013';
  }

  private static boolean areJoined(CharSequence text, Word before, Word after) {
    for (int i = before.end(); i < after.start(); i++) {
      if (" -\u2010\u2011\u2013/\n\u00A0'’.".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return after.start() - before.end() <= 2;
  }
}
