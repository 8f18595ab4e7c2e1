package io.github.syllabake.importing.text;

import io.github.syllabake.parse.Mojibake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a run of characters as the bytes that they were, one round. */
final class DamagedRun {

  private final String run;
  private final CharSequence before;
  private final String after;
  private final StringBuilder text = new StringBuilder();
  private final List<Lost> unsure = new ArrayList<>();
  private int certain;
  private int likely;
  private int spaces;

  /** Characters with a byte missing that several bytes would complete. */
  record Lost(String damaged, List<String> may) {}

  /**
   * What a run was.
   *
   * @param spaces how many characters behind the run were part of it
   */
  record Read(String text, int spaces, List<Lost> unsure) {}

  private DamagedRun(String run, CharSequence before, String after) {
    this.run = run;
    this.before = before;
    this.after = after;
  }

  /**
   * Reads a run.
   *
   * @param before the line before it, repaired
   * @param after the line behind it
   * @return empty when the characters are rather meant as they stand
   */
  static Optional<Read> read(String run, CharSequence before, String after) {
    DamagedRun damaged = new DamagedRun(run, before, after);
    damaged.decode();
    return damaged.certain > 0 || damaged.likely > 1
        ? Optional.of(new Read(damaged.text.toString(), damaged.spaces, damaged.unsure))
        : Optional.empty();
  }

  private void decode() {
    int index = 0;
    while (index < run.length()) {
      int present = present(index);
      int wanted = Mojibake.continuations(toByte(index));
      if (wanted > 0 && present == wanted) {
        whole(index, present);
      } else {
        broken(index, present);
      }
      index += present + 1;
    }
  }

  private void whole(int index, int present) {
    Optional<String> character = DamageRepair.utf8(bytes(index, present));
    if (character.isPresent()) {
      text.append(character.get());
      certain += Mojibake.isCertain(toByte(index)) ? 1 : 0;
      likely++;
    } else {
      text.append(run, index, index + present + 1);
    }
  }

  private void broken(int index, int present) {
    boolean last = index + present + 1 == run.length();
    LostByte lost =
        new LostByte(
            run.substring(index, index + present + 1),
            before.toString() + text,
            last ? after : "",
            isTurkish());
    Optional<LostByte.Found> found = lost.find();
    if (found.isPresent()) {
      certain++;
      text.append(found.get().text());
      spaces = found.get().spaces();
      return;
    }
    text.append(run, index, index + present + 1);
    List<String> candidates = lost.candidates();
    if (!candidates.isEmpty()) {
      certain++;
      unsure.add(new Lost(run.substring(index, index + present + 1), candidates));
    }
  }

  private byte[] bytes(int index, int present) {
    byte[] bytes = new byte[present + 1];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) toByte(index + i);
    }
    return bytes;
  }

  /** How many of the continuation bytes that a first byte asks for are there. */
  private int present(int index) {
    int wanted = Mojibake.continuations(toByte(index));
    int present = 0;
    while (present < wanted && isContinuation(index + present + 1)) {
      present++;
    }
    return present;
  }

  private boolean isContinuation(int index) {
    return index < run.length() && toByte(index) >= 0x80 && toByte(index) <= 0xBF;
  }

  private int toByte(int index) {
    return Mojibake.toByte(run.charAt(index));
  }

  /** Whether the letters are those of Windows-1254, which leaves out two bytes more. */
  private boolean isTurkish() {
    return run.chars().anyMatch(c -> "ĞİŞğış".indexOf(c) >= 0);
  }
}
