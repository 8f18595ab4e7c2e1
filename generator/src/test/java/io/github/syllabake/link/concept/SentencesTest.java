package io.github.syllabake.link.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  private static final Sentences ENGLISH = new Sentences("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One. The rank is two. Three.|rank|The rank is two.",
        "Frank came. The rank is two.|rank|The rank is two.",
        "In self-attention. Then attention.|attention|Then attention.",
        "Nothing here.|rank|Nothing here.",
        "''|rank|''"
      })
  void theSentenceAroundWordsIsFound(String text, String words, String sentence) {
    assertEquals(sentence, ENGLISH.around(text, words));
  }

  @Test
  void theFirstSentenceStandsOnOneLine() {
    assertEquals("It is $1.5$ so.", ENGLISH.first("It is\n$1.5$ so. Then more."));
    assertEquals("", ENGLISH.first(" "));
  }

  @Test
  void longSentencesAreCutAroundTheWords() {
    String text = "word ".repeat(100) + "rank " + "more ".repeat(100);
    String sentence = ENGLISH.around(text, "rank");
    assertTrue(sentence.length() < 250, sentence);
    assertTrue(sentence.startsWith("… word") && sentence.contains(" rank "), sentence);
    assertTrue(sentence.endsWith("more …"), sentence);
  }

  @Test
  void noFormulaIsCutInTwo() {
    String text = "The rank " + "is $a b c d e f$ ".repeat(40);
    long dollars = ENGLISH.around(text, "rank").chars().filter(c -> c == '$').count();
    assertEquals(0, dollars % 2);
  }
}
