package io.github.syllabake.link.concept;

import java.util.Locale;
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

  private final ToIntBiFunction<char[], Integer> stemmer;

  private Inflection(ToIntBiFunction<char[], Integer> stemmer) {
    this.stemmer = stemmer;
  }

  /**
   * The inflection of a language; words of a language without a stemmer stay as they are.
   *
   * @param language its BCP 47 tag
   */
  static Inflection of(String language) {
    return new Inflection(
        switch (Locale.forLanguageTag(language).getLanguage()) {
          case "en" -> new EnglishMinimalStemmer()::stem;
          case "de" -> new GermanMinimalStemmer()::stem;
          case "es" -> new SpanishMinimalStemmer()::stem;
          case "fr" -> new FrenchMinimalStemmer()::stem;
          case "pt" -> new PortugueseMinimalStemmer()::stem;
          case "sv" -> new SwedishMinimalStemmer()::stem;
          case "no", "nb" -> new NorwegianMinimalStemmer(NorwegianLightStemmer.BOKMAAL)::stem;
          default -> (word, length) -> length;
        });
  }

  /** The singular of a word in lower case, or what stands for it. */
  String singular(String word) {
    // Room for stemmers that write a letter or two more.
    char[] letters = new char[word.length() + 2];
    word.getChars(0, word.length(), letters, 0);
    return new String(letters, 0, stemmer.applyAsInt(letters, word.length()));
  }
}
