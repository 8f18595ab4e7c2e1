package io.github.syllabake.model;

import io.github.syllabake.source.SourceSpan;
import java.util.Optional;

/**
 * A place with a box to tick.
 *
 * @param id its address
 * @param shared the name of the tick that it shares with other places
 * @param span where it stands
 */
public record Ticked(String id, Optional<String> shared, SourceSpan span) {

  /** What its tick is kept under, see {@link Ids#tick}. */
  public String tick() {
    return Ids.tick(id, shared);
  }
}
