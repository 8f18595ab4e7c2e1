package io.github.syllabake.parse;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.parse.frontmatter.FieldReader;
import io.github.syllabake.parse.frontmatter.FrontMatter;
import io.github.syllabake.parse.markdown.MarkdownDocument;
import io.github.syllabake.parse.markdown.MarkdownParser;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Parses one file into its page. */
final class PageParser {

  private final MarkdownParser markdown;
  private final Names names;
  private final PathIds ids;

  /**
   * A parser for the files of a guide.
   *
   * @param names how names are spelled in it
   * @param ids the ids that paths make
   */
  PageParser(MarkdownParser markdown, Names names, PathIds ids) {
    this.markdown = markdown;
    this.names = names;
    this.ids = ids;
  }

  /**
   * Parses a file.
   *
   * @param presumed its kind unless it says one itself
   * @param takenPins ids that other pages have, so that a heading can't have them
   */
  Outcome<ParsedPage> parse(SourceFile file, Optional<PageKind> presumed, Set<String> takenPins) {
    List<Diagnostic> problems = new ArrayList<>(DamagedText.find(file));
    FrontMatter front = FrontMatter.of(file, problems::add);
    FieldReader fields = FieldReader.lenient(front, problems::add);
    MarkdownDocument document = markdown.parse(file, front.body(), problems::add);
    PageText text =
        HeadingPins.local(
            PageText.of(document, fields.text("title").map(title -> title.text())),
            ids.id(file.path()),
            takenPins,
            problems::add);
    Optional<PageKind> declared =
        fields
            .choice("type", PageKind.words())
            .map(PageKind::of)
            .filter(kind -> kind != PageKind.HOME || presumed.equals(Optional.of(PageKind.HOME)));
    PageKind kind = declared.or(() -> presumed).orElseGet(() -> guessed(document, text));
    reportUnknownKeys(fields, kind, declared.isEmpty() && front.field("type").isPresent());
    HeadReader heads = new HeadReader(file, fields, markdown.labels(), ids.id(file.path()));
    PageReader reader =
        new PageReader(document, text, heads.head(kind, text), fields, problems::add);
    ContentPage page = reader.page(kind);
    problems.addAll(SectionCheck.check(text));
    new SpellingCheck(names, file, problems::add).check(page, front, document);
    if (kind != PageKind.HOME) {
      ids.problem(file.path()).ifPresent(problems::add);
    }
    return new Outcome<>(new ParsedPage(page, front), problems);
  }

  /** Where the type is wrong, the keys may well be right for the one that was meant. */
  private static void reportUnknownKeys(FieldReader fields, PageKind kind, boolean typeIsWrong) {
    if (typeIsWrong) {
      fields.reportUnknown(PageKind.allKeys(), "any page");
    } else {
      fields.reportUnknown(kind.keys(), "a page of type “" + kind.word() + "”");
    }
  }

  /** The kind of a page that does not say it. */
  private static PageKind guessed(MarkdownDocument document, PageText text) {
    List<Node> shown =
        text.intro().stream().filter(node -> !(node instanceof LinkReferenceDefinition)).toList();
    boolean treeAlone =
        text.parts().isEmpty() && shown.size() == 1 && document.isTree(shown.get(0));
    if (treeAlone) {
      return PageKind.MINDMAP;
    }
    return document.hasTasks() ? PageKind.PILLAR : PageKind.PAGE;
  }
}
