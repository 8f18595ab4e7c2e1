package io.github.syllabake.mend;

import io.github.syllabake.source.SourceSpan;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as its bytes have it, with its line ends and its byte order mark.
 *
 * @param starts where its lines start
 */
record RawText(String text, List<Integer> starts) {

  private static final char MARK = '\uFEFF';

  /** The text of a file; empty when it is not UTF-8. */
  static Optional<RawText> of(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new RawText(text, starts(text)));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(!text.isEmpty() && text.charAt(0) == MARK ? 1 : 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean windows = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !windows)) {
        starts.add(i + 1);
      }
    }
    return starts;
  }

  /** Where a span starts; -1 when there is no such place. */
  int start(SourceSpan span) {
    int at = span.line() <= starts.size() ? starts.get(span.line() - 1) + span.column() - 1 : -1;
    return at <= text.length() ? at : -1;
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
