package io.github.syllabake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  private static final List<String> KNOWN = List.of("linear-algebra", "calculus", "optimization");

  @Test
  void guessesTheNearestName() {
    assertEquals(Optional.of("calculus"), Suggestion.of("calculas", KNOWN));
    assertEquals(Optional.of("linear-algebra"), Suggestion.of("Linear-Algbra", KNOWN));
  }

  @Test
  void swappedLettersAreOneMistake() {
    assertEquals(Optional.of("title"), Suggestion.of("titel", List.of("title", "order", "type")));
  }

  @Test
  void keepsQuietWhenNothingIsNear() {
    assertEquals(Optional.empty(), Suggestion.of("probability", KNOWN));
    assertEquals("look again", Suggestion.hint("probability", KNOWN, "look again"));
  }

  @Test
  void shortNamesMayDifferByOneLetter() {
    assertEquals(Optional.of("S"), Suggestion.of("s", List.of("S", "NN")));
  }
}
