package io.github.syllabake.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MojibakeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "é", "ü", "ß", "œ", "γ", "λ", "жук", "→", "—", "’", "…", "€", "├─", "│", "²", "📌", "🧠",
        "中文"
      })
  void findsWhatWasReadInTheWrongEncoding(String original) {
    for (String encoding : List.of("windows-1252", "windows-1254")) {
      String damaged = damaged(original, encoding);
      assertEquals(Optional.of(original), repaired("so " + damaged + " it is"), encoding);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "’", "→", "€"})
  void findsWhatWasReadSoTwice(String original) {
    String damaged = damaged(damaged(original, "windows-1252"), "windows-1252");
    assertEquals(Optional.of(original), repaired(damaged));
  }

  @ParameterizedTest
  @CsvSource({"ğŸ¯, ''", "â€, ''", "ï¸âƒ£, ⃣", "ðŸ—£ï¸, 🗣"})
  void bytesThatWereLostAreLeftOut(String damaged, String rest) {
    assertEquals(Optional.of(rest), repaired(damaged));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "naïve café",
        "Größe",
        "„Spaß“",
        "« CAFÉ »",
        "AÇÃO",
        "L’été",
        "ESPAÑA",
        "ğüşıöç İŞĞ",
        "Ünïcödé",
        "Привет",
        "日本語",
        "– —",
        "10 °C ± 1",
        "x² + y²",
        "Ãgua",
        "plain",
        "→ ├─ 🧠",
        "„DÜ“",
        "À–Ö",
        "É”",
        "Ñ…",
        "ÀÉÎ",
        "Đ",
        "å",
        "ß•",
        "Þ‚",
      })
  void textThatIsMeantSoIsLeftAlone(String text) {
    assertEquals(Optional.empty(), repaired(text));
  }

  @Test
  void aLineIsToldOnceWithItsFirstRun() {
    Parsed parsed = Parsed.page("fine\na Ã© b â†’ c\n\nÃ¼\n");
    assertEquals(List.of("warning damaged-text 2:3", "warning damaged-text 4:1"), parsed.places());
    assertEquals(2, parsed.problems().get(0).span().length());
    assertEquals(
        Optional.of("it was “é”: open the original as UTF-8, or write that"),
        parsed.problems().get(0).hint());
  }

  private static Optional<String> repaired(String line) {
    return Mojibake.first(line).map(Mojibake.Run::repaired);
  }

  /** Bytes that an encoding does not know are read as the control characters of their number. */
  private static String damaged(String text, String encoding) {
    StringBuilder damaged = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {b}, Charset.forName(encoding));
      damaged.append(read.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : read);
    }
    return damaged.toString();
  }

  @Test
  void onlyWhatIsWhollyKnownIsMended() {
    assertEquals(
        List.of(true, false),
        Mojibake.all("cafÃ© and â€œquotesâ€ here").stream()
            .filter(run -> !run.text().equals("â€œ"))
            .map(Mojibake.Run::whole)
            .toList());
    assertEquals(2, Mojibake.all("cafÃ© naÃ¯ve").size());
  }
}
