package io.github.syllabake.link.concept;

import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.source.SourceSpan;
import java.util.Optional;

/** Finds the places that authors name as homes. */
@FunctionalInterface
public interface Homes {

  /**
   * The place that a destination names; empty when there is none, which is reported.
   *
   * @param destination as in a link of the file in which {@code span} stands
   */
  Optional<Place> find(String destination, SourceSpan span);
}
