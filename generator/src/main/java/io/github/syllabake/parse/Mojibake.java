package io.github.syllabake.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns characters back into the bytes that were read in the wrong encoding, and those into the
 * characters that they were in UTF-8.
 *
 * <p>Windows-1252 and Windows-1254 differ in few characters, so one table takes both back. Bytes
 * that neither knows are read as control characters or are lost; what they belonged to is left out
 * of the repaired text.
 */
public final class Mojibake {

  /**
   * The characters for the bytes from 0x80 to 0x9F in Windows-1252; a space where there is none.
   */
  private static final String HIGH_CONTROLS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

  private static final String TURKISH = "ĞİŞğış";
  private static final int LAST_LETTER = 'ş';
  private static final int[] TURKISH_BYTES = {0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE};

  /** Damage can be done again to what is damaged; more rounds than this were never seen. */
  private static final int ROUNDS = 4;

  /**
   * A run of damaged characters.
   *
   * @param start its index in the line
   * @param repaired what it was, as far as that can be known
   * @param whole whether all of that is known
   */
  public record Run(int start, String text, String repaired, boolean whole) {}

  private record Repair(String text, boolean whole) {}

  private Mojibake() {}

  /** The first damaged run of a line. */
  public static Optional<Run> first(String line) {
    return from(line, 0);
  }

  /** All damaged runs of a line. */
  static List<Run> all(String line) {
    List<Run> runs = new ArrayList<>();
    Optional<Run> next = first(line);
    while (next.isPresent()) {
      runs.add(next.get());
      next = from(line, next.get().start() + next.get().text().length());
    }
    return runs;
  }

  private static Optional<Run> from(String line, int first) {
    int start = first;
    while (start < line.length()) {
      int end = endOfRun(line, start);
      if (end > start) {
        String run = line.substring(start, end);
        Optional<Repair> repaired = repair(run);
        if (repaired.isPresent()) {
          return Optional.of(new Run(start, run, repaired.get().text(), repaired.get().whole()));
        }
      }
      start = Math.max(end, start + 1);
    }
    return Optional.empty();
  }

  /**
   * Whether a character is one with which damage starts: the first byte of two or more in UTF-8.
   */
  static boolean mayLead(int c) {
    return c >= 0x80 && c <= LAST_LETTER && continuations(toByte(c)) > 0;
  }

  private static int endOfRun(String line, int start) {
    int end = start;
    while (end < line.length() && toByte(line.charAt(end)) >= 0x80) {
      end++;
    }
    return end;
  }

  private static Optional<Repair> repair(String run) {
    Optional<Repair> repaired = Optional.empty();
    Repair last = new Repair(run, true);
    for (int round = 0; round < ROUNDS; round++) {
      Optional<Repair> better = decode(last.text());
      if (better.isEmpty()) {
        break;
      }
      last = new Repair(better.get().text(), last.whole() && better.get().whole());
      repaired = Optional.of(last);
    }
    return repaired;
  }

  /** One round of repair; empty when the characters are rather meant as they stand. */
  private static Optional<Repair> decode(String run) {
    StringBuilder decoded = new StringBuilder();
    int certain = 0;
    int likely = 0;
    boolean whole = true;
    int index = 0;
    while (index < run.length()) {
      int lead = toByte(run.charAt(index));
      int present = present(run, index);
      if (present > 0 && present == continuations(lead)) {
        decoded.append(character(run, index, present));
        certain += isCertain(lead) ? 1 : 0;
        likely++;
      } else if (present == 0) {
        decoded.append(run.charAt(index));
        // A first byte without its others lost them, unless it is a letter after all.
        whole &= continuations(lead) == 0;
      } else {
        certain += isLoss(run, index) ? 1 : 0;
        whole = false;
      }
      index += present + 1;
    }
    return certain > 0 || likely > 1
        ? Optional.of(new Repair(decoded.toString(), whole))
        : Optional.empty();
  }

  private static String character(String run, int index, int continuations) {
    byte[] bytes = new byte[continuations + 1];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) toByte(run.charAt(index + i));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** How many continuation bytes a first byte asks for; 0 for any other byte. */
  public static int continuations(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 1;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      return 2;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
  }

  /** How many of the continuation bytes that a first byte asks for are there. */
  private static int present(String run, int index) {
    int wanted = continuations(toByte(run.charAt(index)));
    int present = 0;
    while (present < wanted
        && index + present + 1 < run.length()
        && isContinuation(toByte(run.charAt(index + present + 1)))) {
      present++;
    }
    return present;
  }

  /**
   * Whether a single pair can only be damage. Capitals with accents do stand before closing quotes
   * and dashes, which look like continuation bytes; these first bytes are no such capitals, or
   * begin the letters that are damaged most often.
   */
  public static boolean isCertain(int lead) {
    return switch (lead) {
      case 0xC2, 0xC3, 0xC4, 0xC5, 0xCE, 0xCF, 0xE2, 0xEF, 0xF0 -> true;
      default -> false;
    };
  }

  /** Whether bytes are the start of a pictograph or a quote whose last byte was lost. */
  private static boolean isLoss(String run, int index) {
    int lead = toByte(run.charAt(index));
    int next = toByte(run.charAt(index + 1));
    return (lead == 0xF0 && next == 0x9F) || (lead == 0xE2 && next == 0x80);
  }

  private static boolean isContinuation(int b) {
    return b >= 0x80 && b <= 0xBF;
  }

  /** The byte that was read as a character; 0 for one that is no byte in either encoding. */
  public static int toByte(int c) {
    if (c < 0x100) {
      return c;
    }
    int turkish = TURKISH.indexOf(c);
    if (turkish >= 0) {
      return TURKISH_BYTES[turkish];
    }
    int high = HIGH_CONTROLS.indexOf(c);
    return high >= 0 ? 0x80 + high : 0;
  }
}
