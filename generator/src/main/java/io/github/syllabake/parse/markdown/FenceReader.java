package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;

/** Reads fences that hold code or a formula. */
final class FenceReader {

  private FenceReader() {}

  static Block code(FencedCodeBlock fence, Reading reading) {
    return FigureReader.language(fence).equals("math")
        ? new Block.DisplayMath(math(fence, reading))
        : new Block.Code(
            Optional.ofNullable(fence.getInfo()).filter(info -> !info.isEmpty()),
            fence.getLiteral());
  }

  private static Inline.Math math(FencedCodeBlock fence, Reading reading) {
    String tex = fence.getLiteral().stripTrailing();
    SourceSpan open = reading.positions().of(fence);
    SourceSpan start =
        tex.isEmpty()
            ? open
            : new SourceSpan(open.file(), open.line() + 1, open.column(), firstLine(tex).length());
    return new Inline.Math(tex, true, start);
  }

  private static String firstLine(String tex) {
    List<String> lines = tex.lines().toList();
    return lines.get(0);
  }
}
