package io.github.syllabake.ledger;

import io.github.syllabake.model.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint of a text, without regard to case, punctuation and markup.
 *
 * @param text ten hex digits that stand for the whole text; empty where there is none
 * @param body ten hex digits that stand for what explains it; empty where there is none
 * @param words the words of the text as in a slug, so many as fit into {@value #LONGEST} characters
 */
public record Print(String text, String body, String words) {

  /** The fingerprint of what has no text of its own. */
  static final Print NONE = new Print("", "", "");

  private static final int LONGEST = 120;
  private static final int DIGITS = 10;

  /** The fingerprint of a text and of what explains it. */
  static Print of(String text, String body) {
    String words = Ids.words(text);
    return new Print(digest(words), digest(Ids.words(body)), cut(words));
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int hyphen = words.lastIndexOf('-', LONGEST);
    int end = hyphen > LONGEST / 2 ? hyphen : LONGEST;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
  }

  private static String digest(String words) {
    if (words.isEmpty()) {
      return "";
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
