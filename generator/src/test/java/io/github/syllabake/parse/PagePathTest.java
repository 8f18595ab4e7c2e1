package io.github.syllabake.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PagePathTest {

  @ParameterizedTest
  @CsvSource({
    "plan.md, plan, Plan",
    "01-linear_algebra.md, linear-algebra, Linear algebra",
    "pillars/02_probability.md, probability, Probability",
    "mindmaps/3. sql.md, sql, Sql",
    "questions/10-culture.md, culture, Culture",
    "pages/about us.md, about-us, About us",
    "02-extra/01-more.md, extra-more, More",
    "extra/README.md, extra, Extra",
    "extra/deep/index.md, extra-deep, Deep",
    "pillars/README.md, pillars, Pillars",
    "pillars/math/01-sets.md, math-sets, Sets",
    "README.md, readme, README",
    "2024.md, 2024, 2024",
    "Éléments.md, éléments, Éléments",
    "notes.v2.md, notes-v2, Notes.v2",
  })
  void namesAPageByItsPath(String path, String id, String title) {
    assertEquals(id, new PagePath(path).id());
    assertEquals(title, new PagePath(path).title());
  }
}
