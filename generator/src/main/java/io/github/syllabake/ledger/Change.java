package io.github.syllabake.ledger;

import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An id that vanished, with those that vanished along with it because they stood in it.
 *
 * @param from what the ledger knows of it
 * @param file the file it stood in, as far as that is known
 * @param to the id that most likely succeeds it
 * @param at where that stands
 * @param with what went the same way
 */
public record Change(
    Entry from, String file, Optional<String> to, Optional<SourceSpan> at, List<Change> with) {

  /** This change and those along with it. */
  Stream<Change> all() {
    return Stream.concat(Stream.of(this), with.stream());
  }

  /** Such as {@code the section “algebra/vectors”}. */
  public String what() {
    return "the " + from.kind().word() + " “" + from.id() + "”";
  }

  /** Such as {@code , with 12 ids in it}; empty when it went alone. */
  public String more() {
    return switch (with.size()) {
      case 0 -> "";
      case 1 -> ", with one id in it";
      default -> ", with " + with.size() + " ids in it";
    };
  }
}
