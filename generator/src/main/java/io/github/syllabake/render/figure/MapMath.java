package io.github.syllabake.render.figure;

import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.render.math.MathBox;
import java.util.Optional;

/** How the formulas in the labels of a map are drawn. */
@FunctionalInterface
public interface MapMath {

  /** All in simple characters. */
  MapMath PLAIN = math -> Optional.empty();

  /** A typeset formula; one that is not stands in simple characters. */
  Optional<MathBox> box(Inline.Math math);
}
