package io.github.syllabake.importing.page;

import io.github.syllabake.importing.report.Counted;
import io.github.syllabake.importing.report.Counts;

/** What additions change in the numbers. */
final class Added {

  static final Counts HEADING = Counts.of(Counted.HEADINGS, 1);

  private Added() {}
}
