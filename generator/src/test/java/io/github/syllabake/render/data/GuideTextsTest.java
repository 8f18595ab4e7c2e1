package io.github.syllabake.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.golden.Stages;
import io.github.syllabake.golden.Written;
import io.github.syllabake.model.Guide;
import io.github.syllabake.source.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideTextsTest {

  @Test
  void itemsStandUnderTheirSectionsInReadingOrder() {
    Outcome<Guide> guide =
        Stages.link(
            "pages/page.md",
            """
            # Page

            - [ ] Before any section

            ## First

            - [ ] **Term:** with $a_b$, \\$5 and `</script>`

              - [ ] nested

            Text.

            ### Deeper

            > Quoted.
            """);
    assertEquals(List.of(), guide.diagnostics());
    assertEquals(
        "window.syllabakeTexts = {\"page\":["
            + "[-1,\"\",\"Before any section\",\"page/before-any-section\",\"before-any-section\"],"
            + "[1,\"First\",\"first\"],"
            + "[-1,\"Term:\",\" with $a_b$, \\\\$5 and \\u003c/script\\u003e\",\"page/first/term\",\"first/term\"],"
            + "[-2,\"\",\"nested\",\"page/first/term/nested\",\"first/term/nested\"],"
            + "[2,\"Deeper\",\"first/deeper\"]]};\n",
        Written.of(out -> GuideTexts.write(guide.value(), out)));
  }

  @Test
  void questionsAreThereAndPagesWithNothingToTickAreNot() {
    Outcome<Guide> bank =
        Stages.link("pages/page.md", "---\ntype: questions\n---\n# Page\n\n1. Why?\n");
    assertEquals(
        "window.syllabakeTexts = {\"page\":[[-1,\"\",\"Why?\",\"page/why\",\"why\"]]};\n",
        Written.of(out -> GuideTexts.write(bank.value(), out)));
    Outcome<Guide> text = Stages.link("pages/page.md", "# Page\n\n## Section\n\nText.\n");
    assertEquals(
        "window.syllabakeTexts = {};\n", Written.of(out -> GuideTexts.write(text.value(), out)));
  }
}
