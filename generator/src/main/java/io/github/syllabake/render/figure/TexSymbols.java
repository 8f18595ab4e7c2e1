package io.github.syllabake.render.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Characters that stand for what TeX writes with commands, exponents and indexes. */
final class TexSymbols {

  private static final String RELATIONS = "=<>≤≥≠≪≫≈∼≃≡∝∈∉∋⊂⊆⊃⊇∪∩∧∨→←↔⇒⇐⇔↦⊥∥×·÷±∓⊕⊗⊙";
  private static final String PLAIN = "0123456789+-=()in";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿ";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ᵢₙ";
  private static final Map<String, String> DOUBLE_STRUCK =
      Map.of("R", "ℝ", "N", "ℕ", "Z", "ℤ", "Q", "ℚ", "C", "ℂ", "P", "ℙ", "E", "𝔼", "1", "𝟙");
  private static final Map<String, String> ACCENTS =
      Map.of(
          "hat",
          "\u0302",
          "widehat",
          "\u0302",
          "bar",
          "\u0304",
          "overline",
          "\u0304",
          "tilde",
          "\u0303",
          "widetilde",
          "\u0303",
          "vec",
          "\u20d7",
          "dot",
          "\u0307",
          "ddot",
          "\u0308");
  private static final Map<String, String> COMMANDS = read();

  private TexSymbols() {}

  /** The character of a command. */
  static Optional<String> command(String name) {
    return Optional.ofNullable(COMMANDS.get(name));
  }

  /** The mark that a command sets over its argument. */
  static Optional<String> accent(String name) {
    return Optional.ofNullable(ACCENTS.get(name));
  }

  /** A letter with a double stroke, or the text itself. */
  static String doubleStruck(String text) {
    return DOUBLE_STRUCK.getOrDefault(text, text);
  }

  /** Whether a character stands between two things, with space around it. */
  static boolean isRelation(String text) {
    return text.length() == 1 && RELATIONS.contains(text);
  }

  /** A text raised, if all of its characters can be. */
  static Optional<String> raised(String text) {
    return replaced(text, RAISED);
  }

  /** A text lowered, if all of its characters can be. */
  static Optional<String> lowered(String text) {
    return replaced(text, LOWERED);
  }

  private static Optional<String> replaced(String text, String forms) {
    StringBuilder out = new StringBuilder();
    for (char c : text.replace('−', '-').replace(" ", "").toCharArray()) {
      int i = PLAIN.indexOf(c);
      if (i < 0) {
        return Optional.empty();
      }
      out.append(forms.charAt(i));
    }
    return Optional.of(out.toString());
  }

  private static Map<String, String> read() {
    try (InputStream in = TexSymbols.class.getResourceAsStream("tex-symbols.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, String> commands = new HashMap<>();
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(pair -> commands.put(pair[0], pair[1]));
      return Map.copyOf(commands);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the symbols", e);
    }
  }
}
