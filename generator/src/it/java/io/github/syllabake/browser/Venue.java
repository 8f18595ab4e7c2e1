package io.github.syllabake.browser;

import java.util.Arrays;
import java.util.stream.Stream;

/** Where the guide is read: a browser, and the way in which it gets the pages. */
record Venue(Engine engine, Way way) {

  /** How pages reach a browser. */
  enum Way {
    HTTP,
    FILE
  }

  /** Both browsers, from a server and from files. */
  static Stream<Venue> all() {
    return Arrays.stream(Way.values())
        .flatMap(way -> Arrays.stream(Engine.values()).map(engine -> new Venue(engine, way)));
  }

  /** Both browsers, from a server. */
  static Stream<Venue> served() {
    return all().filter(venue -> venue.way == Way.HTTP);
  }

  /** A reader here, with the bundled guide. */
  Reader reader() {
    return Reader.at(this).open();
  }

  /** Whether the browser gives each page a storage of its own. */
  boolean separatesPages() {
    return way == Way.FILE && engine == Engine.FIREFOX;
  }

  @Override
  public String toString() {
    return engine + "/" + way;
  }
}
