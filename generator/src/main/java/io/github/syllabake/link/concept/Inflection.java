package io.github.syllabake.link.concept;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntBiFunction;
import org.apache.lucene.analysis.de.GermanMinimalStemmer;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.apache.lucene.analysis.es.SpanishMinimalStemmer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemmer;
import org.apache.lucene.analysis.no.NorwegianLightStemmer;
import org.apache.lucene.analysis.no.NorwegianMinimalStemmer;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemmer;
import org.apache.lucene.analysis.sv.SwedishMinimalStemmer;

/**
 * Takes the plural off words, and nothing more: stemmers that go further make one of words that
 * mean different things.
 */
final class Inflection {

  /** Where the stemmer of English stops short, with the singular; the first that fits counts. */
  private static final Map<String, String> ENGLISH = new LinkedHashMap<>();

  static {
    ENGLISH.put("trices", "trix");
    ENGLISH.put("tices", "tex");
    ENGLISH.put("dices", "dex");
    ENGLISH.put("ees", "ee");
    for (String hissing : Set.of("ss", "x", "z", "ch", "sh", "as", "us")) {
      ENGLISH.put(hissing + "es", hissing);
    }
  }

  private final ToIntBiFunction<char[], Integer> stemmer;
  private final Map<String, String> endings;

  /** Texts say the same few words again and again. */
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  private Inflection(ToIntBiFunction<char[], Integer> stemmer, Map<String, String> endings) {
    this.stemmer = stemmer;
    this.endings = endings;
  }

  /**
   * The inflection of a language; words of a language without a stemmer stay as they are.
   *
   * @param language its BCP 47 tag
   */
  static Inflection of(String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    ToIntBiFunction<char[], Integer> stemmer =
        switch (code) {
          case "en" -> new EnglishMinimalStemmer()::stem;
          case "de" -> new GermanMinimalStemmer()::stem;
          case "es" -> new SpanishMinimalStemmer()::stem;
          case "fr" -> new FrenchMinimalStemmer()::stem;
          case "pt" -> new PortugueseMinimalStemmer()::stem;
          case "sv" -> new SwedishMinimalStemmer()::stem;
          case "no", "nb" -> new NorwegianMinimalStemmer(NorwegianLightStemmer.BOKMAAL)::stem;
          default -> (word, length) -> length;
        };
    return new Inflection(stemmer, code.equals("en") ? ENGLISH : Map.of());
  }

  /**
   * What a word in lower case is known by: itself and its singular. Forms of one word share one.
   */
  Set<String> forms(String word) {
    return known.computeIfAbsent(word, this::made);
  }

  private Set<String> made(String word) {
    String singular = singular(word);
    return singular.equals(word) ? Set.of(word) : Set.of(word, singular);
  }

  private String singular(String word) {
    for (Map.Entry<String, String> ending : endings.entrySet()) {
      if (word.endsWith(ending.getKey())) {
        return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
      }
    }
    // Room for stemmers that write a letter or two more.
    char[] letters = new char[word.length() + 2];
    word.getChars(0, word.length(), letters, 0);
    return bare(new String(letters, 0, stemmer.applyAsInt(letters, word.length())));
  }

  /** Without accents, which some plurals lose. */
  private static String bare(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > '\u007F') {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
      }
    }
    return word;
  }
}
