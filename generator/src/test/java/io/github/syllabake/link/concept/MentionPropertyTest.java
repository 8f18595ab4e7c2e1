package io.github.syllabake.link.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text, linking adds links and changes no letter of it. */
class MentionPropertyTest {

  private static final String[] PIECES = {
    "gradient",
    "descent",
    " ",
    " ",
    "-",
    "\n",
    "*",
    "**",
    "`",
    "$",
    "[",
    "](#x)",
    "Rank",
    "SVD",
    "s",
    ".",
    "’",
    "trees",
    "decision",
    "(",
    ")",
    "梯度",
    "é",
    "/",
    "_",
    "&amp;",
    "\\*",
    "~~",
  };

  @Test
  void linkingChangesNoText() {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      ContentPage page = page(random);
      NameBook names = NameBook.of(List.of(page, terms()), "en", (to, span) -> Optional.empty());
      MentionLinker.Linked linked = MentionLinker.link(page, names);
      assertEquals(text(page), text(linked.page()));
      long links =
          PageParts.inlines(linked.page()).filter(Inline.Mention.class::isInstance).count();
      assertEquals(links, linked.mentions().size());
    }
  }

  private static ContentPage page(Random random) {
    StringBuilder text = new StringBuilder("# T\n\n");
    for (int i = 0; i < 30; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return parsed("t.md", text + "\n");
  }

  private static ContentPage terms() {
    return parsed(
        "p.md",
        "# P\n\n- [ ] **Gradient descent:** a\n- [ ] **Gradient:** a\n- [ ] **Rank:** b\n"
            + "- [ ] **Singular trees (SVD):** c\n- [ ] **Decision tree:** d\n- [ ] **梯度:** e\n");
  }

  private static ContentPage parsed(String path, String text) {
    GuideParts parts =
        GuideParser.parse(List.of(new SourceFile(path, text)), List.of(), "guide").value();
    return parts.pages().get(0);
  }

  private static String text(ContentPage page) {
    return PlainText.ofBlocks(page.intro()).replace('\n', ' ');
  }
}
