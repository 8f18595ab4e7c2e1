package io.github.syllabake.importing.report;

import java.util.List;

/**
 * What came in against what went out.
 *
 * @param in the numbers of the notes
 * @param out the numbers of the guide
 * @param told the differences that the notes of the import account for
 * @param words words that are in the guide for no reason; below zero those that are missing
 */
public record Balance(Counts in, Counts out, Counts told, Words words) {

  /** Holds both ends against each other. */
  public static Balance of(Side in, Side out, List<Note> notes) {
    Counts told = Counts.NONE;
    Words expected = in.words();
    for (Note note : notes) {
      Words change = note.gained().minus(note.lost());
      told = told.plus(note.counts()).plus(Counts.of(Counted.WORDS, change.total()));
      expected = expected.plus(change);
    }
    return new Balance(
        in.counts().plus(Counts.of(Counted.WORDS, in.words().total())),
        out.counts().plus(Counts.of(Counted.WORDS, out.words().total())),
        told,
        out.words().minus(expected));
  }

  /** One end. */
  public record Side(Counts counts, Words words) {

    /** Nothing. */
    public static final Side NONE = new Side(Counts.NONE, Words.NONE);

    /** Both together. */
    public Side plus(Side more) {
      return new Side(counts.plus(more.counts), words.plus(more.words));
    }
  }

  /** How many more there are than there should be; below zero where some are missing. */
  public int unexplained(Counted what) {
    return out.get(what) - in.get(what) - told.get(what);
  }

  /** Whether all differences are told. */
  public boolean isEven() {
    return words.isEmpty()
        && List.of(Counted.values()).stream().allMatch(what -> unexplained(what) == 0);
  }
}
