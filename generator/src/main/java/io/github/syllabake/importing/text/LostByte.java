package io.github.syllabake.importing.text;

import io.github.syllabake.parse.Mojibake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A damaged character one byte of which is not there any more. */
final class LostByte {

  /** The bytes that neither code page knows, and those that Windows-1254 does not know either. */
  private static final int[] UNKNOWN = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

  private static final int[] UNKNOWN_TO_TURKISH = {0x81, 0x8D, 0x8E, 0x8F, 0x90, 0x9D, 0x9E};
  private static final int NO_BREAK_SPACE = 0xA0;

  private final String damaged;
  private final String before;
  private final String after;
  private final boolean turkish;

  /** What a damaged character was for sure, and how many spaces behind it were part of it. */
  record Found(String text, int spaces) {}

  /**
   * A character.
   *
   * @param damaged what is left of it
   * @param before the text before it, repaired
   * @param after the text behind it
   */
  LostByte(String damaged, String before, String after, boolean turkish) {
    this.damaged = damaged;
    this.before = before;
    this.after = after;
    this.turkish = turkish;
  }

  /** What it was, where only one thing can have stood there. */
  Optional<Found> find() {
    if (starts(0xEF, 0xB8)) {
      return Optional.of(new Found("\uFE0F", 0));
    } else if (starts(0xE2, 0x80) && isQuoteOpen()) {
      return Optional.of(new Found("”", 0));
    } else if (damaged.length() == 1) {
      return after.startsWith(" ") ? beforeSpace() : Optional.empty();
    }
    List<String> candidates = candidates();
    return candidates.size() == 1 ? Optional.of(new Found(candidates.get(0), 0)) : Optional.empty();
  }

  /** All that it may have been; none when it need not be damaged at all. */
  List<String> candidates() {
    if (!isDamage() || Mojibake.continuations(toByte(0)) != damaged.length()) {
      return List.of();
    }
    List<String> candidates = new ArrayList<>();
    for (int place = 2; place <= damaged.length(); place++) {
      for (int lost : turkish ? UNKNOWN_TO_TURKISH : UNKNOWN) {
        with(place, lost).ifPresent(candidates::add);
      }
    }
    if (after.startsWith(" ")) {
      with(damaged.length(), NO_BREAK_SPACE).ifPresent(candidates::add);
    }
    return candidates.stream().filter(LostByte::isVisible).distinct().toList();
  }

  /** An â before a closing quote is rather a letter than the start of a sign. */
  private boolean isDamage() {
    return starts(0xF0, 0x9F)
        || starts(0xE2, 0x80)
        || (starts(0xE2) && "’‘“”•–—…".indexOf(damaged.charAt(1)) < 0);
  }

  /** A letter à or a no-break space, whose second byte became a plain space. */
  private Optional<Found> beforeSpace() {
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    boolean ends = after.length() == 1 || !Character.isLetterOrDigit(after.charAt(1));
    if (toByte(0) == 0xC3 && (Character.isLetter(last) || last == ' ')) {
      return Optional.of(new Found("à", ends ? 1 : 0));
    }
    return toByte(0) == 0xC2 && last != ' ' ? Optional.of(new Found("", 0)) : Optional.empty();
  }

  private boolean isQuoteOpen() {
    return before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  private boolean starts(int... bytes) {
    if (damaged.length() < bytes.length || damaged.length() < 2) {
      return false;
    }
    return Stream.iterate(0, i -> i < bytes.length, i -> i + 1)
        .allMatch(i -> toByte(i) == bytes[i]);
  }

  private Optional<String> with(int place, int lost) {
    byte[] bytes = new byte[damaged.length() + 1];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i == place ? lost : toByte(i > place ? i - 1 : i));
    }
    return DamageRepair.utf8(bytes);
  }

  private static boolean isVisible(String text) {
    int type = Character.getType(text.codePointAt(0));
    return type != Character.PRIVATE_USE
        && type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SPACE_SEPARATOR;
  }

  private int toByte(int index) {
    return Mojibake.toByte(damaged.charAt(index));
  }
}
