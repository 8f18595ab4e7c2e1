package io.github.syllabake.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LeanCssTest {

  @Test
  void leavesOutCommentsIndentationAndEmptyLines() {
    String css = "/* All. */\n\na,\nb {\n  color: red; /* why */\n\n  margin: 0 1px;\n}\n\n";
    assertEquals("a,\nb{color: red;margin: 0 1px;}\n", LeanCss.of(css));
  }

  @Test
  void leavesStringsAndEscapesAlone() {
    String css = "a::before { content: \"/* \\\" */  \"; }\n.a\\/\\*b { color: red }";
    String lean = "a::before{content: \"/* \\\" */  \";}\n.a\\/\\*b{color: red}\n";
    assertEquals(lean, LeanCss.of(css));
  }

  @Test
  void aCommentBetweenWordsLeavesThemApart() {
    assertEquals("margin: 0 auto", LeanCss.of("margin: 0/* x */auto").strip());
  }

  @Test
  void endsWhereAStringOrACommentDoesNot() {
    assertEquals("a \"b\n", LeanCss.of("a \"b"));
    assertEquals("a\n", LeanCss.of("a /* b"));
    assertEquals("", LeanCss.of(" \n"));
  }
}
