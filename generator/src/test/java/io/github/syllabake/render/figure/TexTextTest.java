package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          O(n \\log n) ; O(n log n)
          O(n^2) ; O(n²)
          O(2^n) ; O(2ⁿ)
          x_i ; xᵢ
          x_{ij} ; x_ij
          x^{n+1} ; xⁿ⁺¹
          \\frac{a+b}{c} ; (a + b)/c
          \\sqrt{n} ; √n
          \\sqrt{a^2 + b^2} ; √(a² + b²)
          \\alpha\\beta ; αβ
          a \\times b ; a × b
          x \\in \\mathbb{R}^n ; x ∈ ℝⁿ
          p(y \\mid x) ; p(y|x)
          \\hat{y} ; ŷ
          \\lVert w \\rVert_2 ; ‖w‖₂
          \\text{if } x > 0 ; if x > 0
          -1 ; −1
          a - b ; a − b
          f(a,b) ; f(a, b)
          f'(x) ; f′(x)
          \\max(0, x) ; max(0, x)
          \\arg\\max_x f ; arg max_x f
          \\left( x \\right) ; (x)
          \\operatorname{softmax}(z) ; softmax(z)
          50\\% ; 50%
          \\mathcal{N}(\\mu, \\sigma^2) ; N(μ, σ²)
          \\unknown x ; unknown x
          e^{-x} ; e^(−x)
          a \\leq b ; a ≤ b
          """)
  void saysAFormulaInPlainText(String tex, String text) {
    assertEquals(
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD),
        java.text.Normalizer.normalize(TexText.of(tex), java.text.Normalizer.Form.NFD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\\", "^", "_", "{", "}", "\\frac", "\\frac{a", "x^{", "\\sqrt[3", "\\begin{"})
  void comesToAnEndWithBrokenTex(String tex) {
    assertNotNull(TexText.of(tex));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 499, 500, 501, 100_000})
  void comesToAnEndWithDeepTex(int depth) {
    assertNotNull(TexText.of("{".repeat(depth)));
    assertNotNull(TexText.of("\\sqrt".repeat(depth)));
    assertNotNull(TexText.of("x^{".repeat(depth / 3)));
  }
}
