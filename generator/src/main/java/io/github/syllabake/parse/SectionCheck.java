package io.github.syllabake.parse;

import io.github.syllabake.model.PlainText;
import io.github.syllabake.parse.PageText.Part;
import io.github.syllabake.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Finds headings below which nothing stands, not even a deeper heading. */
final class SectionCheck {

  private SectionCheck() {}

  static List<Diagnostic> check(PageText text) {
    List<Diagnostic> found = new ArrayList<>();
    List<Part> parts = text.parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean holdsSections =
          i + 1 < parts.size() && parts.get(i + 1).head().level() > part.head().level();
      if (!holdsSections && part.nodes().stream().noneMatch(SectionCheck::isShown)) {
        found.add(empty(part));
      }
    }
    return found;
  }

  /** Definitions are shown elsewhere or not at all. */
  private static boolean isShown(Node node) {
    return !(node instanceof LinkReferenceDefinition || node instanceof FootnoteDefinition);
  }

  private static Diagnostic empty(Part part) {
    return Diagnostic.warning(
        "empty-section",
        part.head().span(),
        "nothing stands below the heading “" + PlainText.of(part.head().text()) + "”",
        "write something there, or remove it");
  }
}
