package io.github.syllabake.model;

import io.github.syllabake.source.SourceSpan;
import java.util.List;

/**
 * What the front matter of a page says about the names of things.
 *
 * @param names the names that it gives a home
 * @param unlinked names that do not become links on this page; those of the home page nowhere
 * @param labels leading bold texts that name no concept; only the home page has them
 * @param linksMentions whether mentions on this page become links at all
 */
public record Naming(
    List<Named> names, List<String> unlinked, List<String> labels, boolean linksMentions) {

  /** Nothing said. */
  public static final Naming NONE = new Naming(List.of(), List.of(), List.of(), true);

  /**
   * A name with a home.
   *
   * @param aliases other names of the same
   * @param destination its home as written, like that of a link; empty for the page itself
   * @param span where the name stands
   */
  public record Named(String name, List<String> aliases, String destination, SourceSpan span) {}
}
