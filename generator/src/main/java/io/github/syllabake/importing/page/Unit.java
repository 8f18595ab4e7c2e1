package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Part;
import java.util.Optional;

/**
 * A part of the notes that becomes one page.
 *
 * @param file the file that it comes from
 * @param title the title, where the part has no heading
 * @param bank what its questions belong to; empty when that is not said
 * @param front what the front matter of its file says about the page
 */
record Unit(
    Kind kind, Part part, String file, Optional<String> title, String bank, FrontFields front) {

  /** A page of a part with a heading. */
  static Unit of(Kind kind, Part part, String file) {
    return new Unit(kind, part, file, Optional.empty(), "", FrontFields.NONE);
  }

  Unit withBank(String name) {
    return new Unit(kind, part, file, title, name, front);
  }

  Unit with(Optional<String> otherTitle, FrontFields fields) {
    return new Unit(kind, part, file, otherTitle, bank, fields);
  }
}
