package io.github.syllabake.model;

import io.github.syllabake.model.markup.Target.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * A term with a home.
 *
 * @param name its name, plain text
 * @param aliases its other names
 * @param home the item, section, page or glossary entry that defines it
 * @param summary the first sentence there, as {@link PlainText}; may be empty
 */
public record Concept(String name, List<String> aliases, Place home, String summary) {

  /** All its names, the main one first. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }
}
