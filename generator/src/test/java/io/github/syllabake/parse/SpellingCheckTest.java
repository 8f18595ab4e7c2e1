package io.github.syllabake.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingCheckTest {

  private static final String HOME =
      "---\nnames: [PyTorch, scikit-learn, NumPy, Node.js, Spark, spark, k-NN, DistilBERT]\n---\n";

  @ParameterizedTest
  @CsvSource({
    "Use pytorch., pytorch, PyTorch",
    "Use Pytorch!, Pytorch, PyTorch",
    "Use Py Torch., Py Torch, PyTorch",
    "pytorch's and others, pytorch, PyTorch",
    "**PYTORCH** is loud, PYTORCH, PyTorch",
    "so NumPy/pytorch, pytorch, PyTorch",
    "in Scikit learn is, Scikit learn, scikit-learn",
    "in Scikit-learn is, Scikit-learn, scikit-learn",
    "a KNN of, KNN, k-NN",
    "'| numpy | b |', numpy, NumPy",
    "[numpy](https://numpy.org), numpy, NumPy",
    "with nodejs, nodejs, Node.js"
  })
  void anotherSpellingIsFound(String text, String written, String right) {
    List<Diagnostic> found = check(HOME + "# Guide\n\n" + text + "\n");
    assertEquals(1, found.size(), found::toString);
    assertEquals(
        "“" + written + "” is spelled “" + right + "” in this guide", found.get(0).message());
    assertEquals(6, found.get(0).span().line());
    assertEquals(1 + text.indexOf(written), found.get(0).span().column());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PyTorch, scikit-learn and NumPy.",
        "Scikit-learn starts a sentence. Scikit-learn does.",
        "`pytorch`, $pytorch$ and <https://pytorch.org>",
        "[site](https://pytorch.org/numpy)",
        "see pytorch.org, numpy.array, my_numpy and user@numpy",
        "https://example.org/numpy",
        "Spark or a spark",
        "Node.js",
        "pytorchlike and apytorch",
        "an item {#numpy}",
        "```\nnumpy\n```",
        "    numpy in code"
      })
  void whatIsRightOrNoTextIsLeftAlone(String text) {
    assertEquals(List.of(), check(HOME + "# Guide\n\n" + text + "\n"));
  }

  @Test
  void titlesSummariesAndTreesAreText() {
    List<Diagnostic> found =
        check(
            HOME.replace("---\nnames", "---\ntitle: My numpy\nsummary: On pytorch.\nnames")
                + "# My numpy\n\n```mindmap\nRoot\n  pytorch `numpy` $numpy$\n```\n");
    assertEquals(
        List.of("2:11", "3:13", "6:6", "10:3"),
        found.stream().map(at -> at.span().line() + ":" + at.span().column()).toList());
  }

  @Test
  void aNameOfTwoLettersIsNotLookedFor() {
    List<Diagnostic> found = check("---\nnames: [C++]\n---\n# Guide\n");
    assertEquals(List.of("bad-front-matter"), found.stream().map(Diagnostic::code).toList());
  }

  @Test
  void namesAreAList() {
    List<Diagnostic> found = check("---\nnames: PyTorch\n---\n# Guide\n");
    assertEquals(List.of("bad-front-matter"), found.stream().map(Diagnostic::code).toList());
  }

  @Test
  void namesOfTheHomePageHoldInAllFiles() {
    Outcome<?> outcome =
        GuideParser.parse(
            List.of(
                new SourceFile("a.md", "# A\n\nOn numpy.\n"),
                new SourceFile("b.md", HOME.replace("---\nn", "---\ntype: home\nn") + "# B\n")),
            List.of(),
            "sample");
    assertEquals(
        List.of("misspelled-name"), outcome.diagnostics().stream().map(Diagnostic::code).toList());
  }

  private static List<Diagnostic> check(String text) {
    return GuideParser.parse(List.of(new SourceFile("index.md", text)), List.of(), "sample")
        .diagnostics();
  }
}
