package io.github.syllabake.render.math;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formulas of a guide. */
public final class Formulas {

  private Formulas() {}

  /** Every formula that stands in the guide, once, in reading order. */
  public static Set<Formula> of(Guide guide) {
    return distinct(guide.pages());
  }

  /** Every formula that stands on a page, once, in reading order. */
  public static Set<Formula> of(ContentPage page) {
    return distinct(Stream.of(page));
  }

  private static Set<Formula> distinct(Stream<ContentPage> pages) {
    return pages
        .flatMap(
            page -> Stream.concat(written(Stream.of(page)).map(Formulas::formula), drawn(page)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Those in the labels of maps, which are drawn beside being written. */
  private static Stream<Formula> drawn(ContentPage page) {
    return PageParts.trees(page)
        .flatMap(tree -> tree.root().withDescendants())
        .flatMap(node -> Markup.allInlines(node.label()))
        .filter(Inline.Math.class::isInstance)
        .map(math -> Formula.inPicture(((Inline.Math) math).tex()));
  }

  /** How many formulas stand in the guide, repeated ones counted each time. */
  public static int count(Guide guide) {
    return (int) written(guide.pages()).count();
  }

  /**
   * What is wrong with the formulas of the guide, each at the character in its file.
   *
   * @param files the files that the guide was parsed from
   */
  public static List<Diagnostic> problems(
      Guide guide, Map<Formula, Typeset> typeset, Collection<SourceFile> files) {
    if (typeset.values().stream().noneMatch(Typeset.Refused.class::isInstance)) {
      return List.of();
    }
    Map<String, SourceFile> byPath =
        files.stream().collect(Collectors.toMap(SourceFile::path, file -> file));
    TexAdvice advice = new TexAdvice();
    return written(guide.pages())
        .filter(math -> typeset.get(formula(math)) instanceof Typeset.Refused)
        .map(math -> problem(math, (Typeset.Refused) typeset.get(formula(math)), byPath, advice))
        .toList();
  }

  private static Diagnostic problem(
      Inline.Math math, Typeset.Refused refused, Map<String, SourceFile> files, TexAdvice advice) {
    SourceSpan span = span(math, refused, files.get(math.span().file()).lines());
    return advice.problem(math, refused, span);
  }

  /**
   * The span of the characters at fault. A display formula may have several lines, and those after
   * the first may be indented further in the file than in the formula.
   */
  private static SourceSpan span(Inline.Math math, Typeset.Refused refused, List<String> source) {
    SourceSpan start = math.span();
    int position = Math.min(refused.position(), math.tex().length());
    String before = math.tex().substring(0, position);
    int line = start.line() + (int) before.chars().filter(c -> c == '\n').count();
    int length = Math.max(1, refused.length());
    if (line == start.line()) {
      return start.shifted(position, length);
    }
    int lineStart = before.lastIndexOf('\n') + 1;
    String texLine = math.tex().substring(lineStart).lines().findFirst().orElse("");
    int indent = Math.max(0, source.get(line - 1).indexOf(texLine));
    return new SourceSpan(start.file(), line, indent + position - lineStart + 1, length);
  }

  private static Stream<Inline.Math> written(Stream<ContentPage> pages) {
    return pages
        .flatMap(PageParts::inlines)
        .filter(Inline.Math.class::isInstance)
        .map(Inline.Math.class::cast);
  }

  private static Formula formula(Inline.Math math) {
    return new Formula(math.tex(), math.display());
  }
}
