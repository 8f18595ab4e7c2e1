package io.github.syllabake.importing.text;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns the bytes of a file into lines. */
public final class SourceText {

  private SourceText() {}

  /**
   * The lines of a file, without damage as far as that can be repaired.
   *
   * @param stated the encoding that the user names; found out when empty
   */
  public static List<Line> lines(
      String path, byte[] bytes, Optional<Charset> stated, Consumer<Note> notes) {
    String text = TextDecoder.decode(path, bytes, stated, notes);
    List<Line> lines = new ArrayList<>();
    int number = 1;
    for (String line : text.split("\n", -1)) {
      lines.add(repaired(new Line(line, path, number), notes));
      number++;
    }
    return List.copyOf(lines);
  }

  /** The lines in the forms that the grammar knows: bullets, boxes, formulas, trees, alerts. */
  public static List<Line> inGrammar(List<Line> lines, Consumer<Note> notes) {
    List<Line> blocks = MathBlocks.apply(lines, notes);
    List<Line> trees = TreeForms.apply(blocks, notes);
    List<Line> alerts = TipForms.apply(trees, notes);
    Fences fences = new Fences();
    BulletForms bullets = new BulletForms(notes);
    MathForms math = new MathForms(notes);
    BareLinks links = new BareLinks(notes);
    return alerts.stream()
        .map(
            line ->
                fences.covers(line.text()) ? line : links.apply(math.apply(bullets.apply(line))))
        .toList();
  }

  private static Line repaired(Line line, Consumer<Note> notes) {
    DamageRepair.Repaired repaired = DamageRepair.repair(line.text());
    for (DamageRepair.Piece piece : repaired.pieces()) {
      notes.accept(
          piece.isSure()
              ? Note.of(Note.Kind.REPAIRED, line, piece.damaged(), piece.repaired())
              : Note.of(
                  Note.Kind.UNSURE,
                  line,
                  piece.damaged(),
                  "it may be one of " + String.join(" ", piece.candidates())));
    }
    if (line.text().indexOf('\uFFFD') >= 0) {
      notes.accept(
          Note.of(Note.Kind.UNSURE, line, "\uFFFD", "a character was lost before: write it anew"));
    }
    return line.with(repaired.text());
  }
}
