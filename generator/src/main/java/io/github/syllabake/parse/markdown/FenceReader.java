package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;

/** Reads what stands between two lines that fence it: code or a formula. */
final class FenceReader {

  private static final String DOLLARS = "$$";

  private FenceReader() {}

  /** A fence whose first line may call it {@code math}. */
  static Block code(FencedCodeBlock fence, Reading reading) {
    boolean formula = FigureReader.language(fence).equals("math");
    return formula && !fence.getLiteral().isBlank()
        ? new Block.DisplayMath(math(fence, reading))
        : new Block.Code(
            Optional.ofNullable(fence.getInfo()).filter(info -> !info.isEmpty()),
            fence.getLiteral());
  }

  /** A formula between dollars; one that is empty or does not end stays text. */
  static Block math(MathBlock math, Reading reading) {
    if (!math.isClosed()) {
      reading
          .problems()
          .accept(
              unclosed(
                  reading.positions().of(math),
                  DOLLARS,
                  ", before any blank line; for two dollars write “\\$\\$”"));
    }
    return math.isClosed() && !math.tex().isBlank()
        ? new Block.DisplayMath(
            new Inline.Math(math.tex(), true, reading.positions().of(math.texSpans())))
        : new Block.Paragraph(text(math));
  }

  /** Reports a fence that only the end of its file or container ends. */
  static void reportUnclosed(FencedCodeBlock fence, Reading reading) {
    if (fence.getClosingFenceLength() == null) {
      String sign = fence.getFenceCharacter().repeat(fence.getOpeningFenceLength());
      reading.problems().accept(unclosed(reading.positions().of(fence), sign, ""));
    }
  }

  private static Inline.Math math(FencedCodeBlock fence, Reading reading) {
    String tex = fence.getLiteral().stripTrailing();
    SourceSpan open = reading.positions().of(fence);
    int length = tex.lines().findFirst().orElse("").length();
    return new Inline.Math(
        tex, true, new SourceSpan(open.file(), open.line() + 1, open.column(), length));
  }

  private static List<Inline> text(MathBlock math) {
    return List.of(new Inline.Text(math.tex().isBlank() ? DOLLARS : DOLLARS + " " + math.tex()));
  }

  private static Diagnostic unclosed(SourceSpan span, String sign, String more) {
    return Diagnostic.warning(
        "unclosed-fence",
        span,
        "what this “" + sign + "” opens is not closed",
        "close it with “" + sign + "” on a line of its own" + more);
  }
}
