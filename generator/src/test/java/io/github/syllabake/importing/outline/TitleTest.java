package io.github.syllabake.importing.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Pillar 3: Graphs; Graphs; 3
          Pillar 10 : Graphs; Graphs; 10
          10.2: Flows; Flows; 10.2
          1.2.3 Flows; Flows; 1.2.3
          4. Flows; Flows; 4
          4) Flows; Flows; 4
          IV. Flows; Flows; 4
          Chapter IX – Flows; Flows; 9
          Kapitel 2: Flüsse; Flüsse; 2
          1️⃣2️⃣ Flows; Flows; 12
          🔟 Flows; Flows; 10
          2. 🧭 Flows; Flows; 2
          🧭 Part 2: Flows; Flows; 2
          **3. Flows**; Flows; 3
          """)
  void numbersAreTakenOff(String heading, String text, String number) {
    Title title = Title.of(heading);
    assertEquals(text, title.text());
    assertEquals(number, title.number().orElseThrow().digits());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          3 ways to sort; 3 ways to sort
          Part of speech; Part of speech
          2024: a year; 2024: a year
          I think; I think
          Pillar 3; Pillar 3
          12.; 12.
          🧭 Map; Map
          ğŸ¯ Goals; Goals
          Ongoing:; Ongoing
          C++ :: scope::; C++ :: scope::
          **Bold** and *more*; **Bold** and *more*
          """)
  void otherTextStays(String heading, String text) {
    Title title = Title.of(heading);
    assertEquals(text, title.text());
    assertEquals(List.of(), title.number().stream().toList());
  }

  @Test
  void ornamentsAreTold() {
    assertEquals(List.of("🧭"), Title.of("🧭 1. Map").ornaments());
  }
}
