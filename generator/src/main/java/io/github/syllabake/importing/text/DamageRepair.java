package io.github.syllabake.importing.text;

import io.github.syllabake.parse.Mojibake;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repairs a line of text that was UTF-8 and was read as Windows-1252 or 1254, once or several
 * times. Bytes that those do not know are often lost, and a no-break space is often a plain one by
 * now; what stood there is restored where only one thing can have. Everything else stays.
 */
final class DamageRepair {

  /** Damage can be done again to what is damaged; more rounds than this were never seen. */
  private static final int ROUNDS = 4;

  private final String line;
  private final StringBuilder out = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A run of damaged characters.
   *
   * @param repaired what it is now; the same where it could not be repaired
   * @param candidates what it may have been, where that is not sure
   */
  record Piece(String damaged, String repaired, List<String> candidates) {

    boolean isSure() {
      return candidates.isEmpty();
    }
  }

  /** A line as it is now, and what was damaged in it. */
  record Repaired(String text, List<Piece> pieces) {}

  private DamageRepair(String line) {
    this.line = line;
  }

  static Repaired repair(String line) {
    DamageRepair repair = new DamageRepair(line);
    repair.run();
    return new Repaired(repair.out.toString(), List.copyOf(repair.pieces));
  }

  private void run() {
    int start = 0;
    while (start < line.length()) {
      int end = endOfRun(start);
      if (end == start) {
        out.append(line.charAt(start));
        start++;
      } else {
        start = repairRun(start, end);
      }
    }
  }

  private int endOfRun(int start) {
    int end = start;
    while (end < line.length() && Mojibake.toByte(line.charAt(end)) >= 0x80) {
      end++;
    }
    return end;
  }

  /** Repairs one run and returns where the text goes on. */
  private int repairRun(int start, int end) {
    String run = line.substring(start, end);
    Optional<DamagedRun.Read> first = DamagedRun.read(run, out, line.substring(end));
    if (first.isEmpty()) {
      out.append(run);
      return end;
    }
    DamagedRun.Read read = first.get();
    String text = read.text();
    for (int round = 1; round < ROUNDS; round++) {
      Optional<DamagedRun.Read> again = DamagedRun.read(text, out, "");
      if (again.isEmpty() || again.get().text().equals(text)) {
        break;
      }
      text = again.get().text();
    }
    if (!text.equals(run)) {
      pieces.add(new Piece(run, text, List.of()));
    }
    read.unsure()
        .forEach(lost -> pieces.add(new Piece(lost.damaged(), lost.damaged(), lost.may())));
    out.append(text);
    return end + read.spaces();
  }

  /** The text that bytes are in UTF-8; empty when they are none. */
  static Optional<String> utf8(byte... bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 && Character.isDefined(text.codePointAt(0))
        ? Optional.of(text)
        : Optional.empty();
  }
}
