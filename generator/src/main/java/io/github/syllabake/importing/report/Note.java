package io.github.syllabake.importing.report;

/**
 * Something that an import decided.
 *
 * @param file the file that was imported, as it was named
 * @param line its line, from 1; 0 for the file as a whole
 * @param text what stood there
 * @param why what was done, and for what reason
 * @param counts what that changes in the numbers
 * @param lost the words that are gone with it
 * @param gained the words that came in
 */
public record Note(
    Kind kind,
    String file,
    int line,
    String text,
    String why,
    Counts counts,
    Words lost,
    Words gained)
    implements Comparable<Note> {

  /** What sort of decision it is; the order is that of the report. */
  public enum Kind {
    /** How a file's bytes were read. */
    ENCODING("Read as another encoding", false),
    /** Damaged characters that were repaired. */
    REPAIRED("Repaired characters", true),
    /** Damage that is still there. */
    UNSURE("Damage that can't be repaired for sure", false),
    /** A number that is wrong where it stands. */
    WRONG_NUMBER("Wrong numbers, dropped", false),
    /** A number that its place says as well. */
    NUMBER("Numbers dropped, since the site numbers by place", true),
    /** Pictographs before a title. */
    ORNAMENT("Pictographs dropped from titles", true),
    /** Text that takes another form. */
    CHANGED("Written in another form", true),
    /** Text that is not there any more, and why it need not be. */
    DROPPED("Left out, because the site says it elsewhere", true),
    /** Text that was not there. */
    ADDED("Added", true),
    /** Links that were adjusted. */
    LINK("Links that lead elsewhere now", true),
    /** What an author should look at. */
    LOOK("To look at", false),
    /** What was not carried over. */
    LOST("Not carried over", false);

    private final String title;
    private final boolean abridged;

    Kind(String title, boolean abridged) {
      this.title = title;
      this.abridged = abridged;
    }

    /** Its heading in the report. */
    public String title() {
      return title;
    }

    /** Whether a few examples are enough where all of it would be long. */
    public boolean isAbridged() {
      return abridged;
    }
  }

  /** A decision that changes no number. */
  public static Note of(Kind kind, Line line, String text, String why) {
    return new Note(
        kind, line.file(), line.number(), text, why, Counts.NONE, Words.NONE, Words.NONE);
  }

  /** This with other words. */
  public Note words(String lostText, String gainedText) {
    return new Note(kind, file, line, text, why, counts, Words.of(lostText), Words.of(gainedText));
  }

  /** This with other numbers. */
  public Note counts(Counts changed) {
    return new Note(kind, file, line, text, why, changed, lost, gained);
  }

  /** By kind, file and line. */
  @Override
  public int compareTo(Note other) {
    int byKind = kind.compareTo(other.kind);
    int byFile = byKind == 0 ? file.compareTo(other.file) : byKind;
    int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
    return byLine == 0 ? text.compareTo(other.text) : byLine;
  }
}
