package io.github.syllabake.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DamageRepairTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "naïve café",
        "Größe",
        "œuvre",
        "λ → μ",
        "it’s “so” … – —",
        "5 €",
        "├─ │ └─",
        "x² ≤ y³",
        "📌 pin",
        "中文",
        "жук"
      })
  void whatWasReadInTheWrongEncodingIsAsItWas(String original) {
    for (String encoding : List.of("windows-1252", "windows-1254")) {
      String once = damaged(original, encoding, 1);
      if (once.indexOf('\uFFFD') < 0) {
        assertEquals(original, repaired(once), encoding);
        assertEquals(original, repaired(damaged(original, encoding, 2)), encoding + " twice");
        assertEquals(original, repaired(damaged(original, encoding, 3)), encoding + " thrice");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4ï¸âƒ£ Four, 4️⃣ Four",
    "â€œso itâ€ was, “so it” was",
    "ðŸ—£ï¸ speak, 🗣️ speak",
    "10Â km, 10 km"
  })
  void aLostByteIsRestoredWhereOnlyOneFits(String damaged, String original) {
    assertEquals(original, repaired(damaged));
  }

  @Test
  void letterWithAPlainSpaceInPlaceOfItsLastByte() {
    assertEquals("voilà, bon", repaired("voilÃ , bon"));
    assertEquals("voilà une", repaired("voilÃ  une"));
    assertEquals("Ã", repaired("Ã"));
  }

  @Test
  void whatIsNotSureStaysAndIsTold() {
    DamageRepair.Repaired repaired = DamageRepair.repair("ğŸ¯ Goals");
    assertEquals("ğŸ¯ Goals", repaired.text());
    DamageRepair.Piece piece = repaired.pieces().get(0);
    assertFalse(piece.isSure());
    assertTrue(piece.candidates().contains("🎯"), piece::toString);
    assertTrue(piece.candidates().contains("🍯"), piece::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "naïve café",
        "„Spaß“",
        "« CAFÉ »",
        "ESPAÑA",
        "ğüşıöç İŞĞ",
        "Привет",
        "10 °C ± 1",
        "Ãgua",
        "AÇÃO",
        "plain",
        "“voilâ”",
        "¿Qué?",
        "x² + y²"
      })
  void rightTextStays(String text) {
    DamageRepair.Repaired repaired = DamageRepair.repair(text);
    assertEquals(text, repaired.text());
    assertEquals(List.of(), repaired.pieces());
  }

  private static String repaired(String text) {
    return DamageRepair.repair(text).text();
  }

  /** A text whose UTF-8 was read wrong; a replacement character where a byte has no character. */
  private static String damaged(String text, String encoding, int times) {
    String damaged = text;
    for (int i = 0; i < times; i++) {
      damaged = read(damaged.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
    }
    return damaged;
  }

  private static String read(byte[] bytes, Charset charset) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      try {
        CharBuffer read =
            charset
                .newDecoder()
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(new byte[] {b}));
        text.append(read);
      } catch (CharacterCodingException e) {
        // Many programs keep such a byte as the control character of its number.
        text.append((char) (b & 0xFF));
      }
    }
    return text.toString();
  }
}
