package io.github.syllabake.render.html;

import io.github.syllabake.model.Connections;
import io.github.syllabake.model.Guide;

/**
 * What has to do with what, and what it is called.
 *
 * @param connections the connections of the guide
 * @param titles the titles of its places
 * @param ticks what can be ticked at its places
 */
public record Ties(Connections connections, Titles titles, Ticks ticks) {

  /** None at all. */
  public static final Ties NONE = new Ties(Connections.NONE, Titles.NONE, Ticks.NONE);

  /** The ties of a guide. */
  public static Ties of(Guide guide) {
    return new Ties(guide.connections(), Titles.of(guide), Ticks.of(guide));
  }
}
