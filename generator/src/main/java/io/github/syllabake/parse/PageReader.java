package io.github.syllabake.parse;

import io.github.syllabake.model.Category;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.PageHead;
import io.github.syllabake.model.Priority;
import io.github.syllabake.model.Question;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.Unlinked;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.parse.PageText.Part;
import io.github.syllabake.parse.frontmatter.FieldReader;
import io.github.syllabake.parse.frontmatter.Value;
import io.github.syllabake.parse.markdown.MarkdownDocument;
import io.github.syllabake.parse.markdown.Owner;
import io.github.syllabake.parse.markdown.TableLine;
import io.github.syllabake.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** Reads the text of one page as what its kind makes of it. */
final class PageReader {

  private static final List<String> PRIORITIES =
      Stream.of(Priority.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();

  private final MarkdownDocument document;
  private final PageText text;
  private final PageHead head;
  private final FieldReader fields;
  private final Consumer<Diagnostic> problems;

  PageReader(
      MarkdownDocument document,
      PageText text,
      PageHead head,
      FieldReader fields,
      Consumer<Diagnostic> problems) {
    this.document = document;
    this.text = text;
    this.head = head;
    this.fields = fields;
    this.problems = problems;
  }

  ContentPage page(PageKind kind) {
    return switch (kind) {
      case HOME -> new ContentPage.Home(head, intro(text), sections(text));
      case PILLAR ->
          new ContentPage.Pillar(
              head, intro(text), sections(text), fields.flag("structure-map").orElse(true));
      case MINDMAP -> mindmap();
      case QUESTIONS -> questions();
      case PLAN -> new ContentPage.StudyPlan(head, intro(text), sections(text));
      case DISTRIBUTION -> distribution();
      case GLOSSARY -> glossary();
      case PAGE -> new ContentPage.TextPage(head, intro(text), sections(text));
    };
  }

  private ContentPage mindmap() {
    Optional<Node> fence = text.nodes().filter(document::isTree).findFirst();
    Optional<MapTree> tree = fence.flatMap(node -> document.mainTree(node, owner()));
    if (tree.isEmpty()) {
      problems.accept(
          Diagnostic.error(
              "no-tree",
              head.span(),
              "this mindmap has no tree",
              "draw one in a fence that starts with ```mindmap"));
    }
    PageText rest = text.without(node -> fence.filter(node::equals).isPresent());
    return new ContentPage.Mindmap(
        head,
        intro(rest),
        sections(rest),
        fields.text("category").map(category -> category.text().strip()).orElse(""),
        fields.choice("priority", PRIORITIES).map(PageReader::priority).orElse(Priority.NORMAL),
        fields.words("pillars"),
        tree.orElseGet(this::emptyTree));
  }

  private ContentPage questions() {
    QuestionReader reader = new QuestionReader(document, head.id(), problems);
    List<Question> questions = reader.questions(text.nodes());
    PageText rest = text.without(QuestionReader::isQuestions);
    return new ContentPage.QuestionBank(
        head,
        intro(rest),
        sections(rest),
        fields.text("bank").map(Value.Text::text).map(String::strip).orElse(""),
        questions);
  }

  private ContentPage glossary() {
    GlossaryReader reader = new GlossaryReader(document, head.id());
    return new ContentPage.TextPage(
        head, intro(text, reader::blocks), sections(text, reader::blocks));
  }

  private ContentPage distribution() {
    List<TableLine> rows = document.firstTable(text.nodes().toList());
    List<Category> categories = new CategoryReader(head, problems).categories(rows);
    return new ContentPage.Distribution(head, intro(text), sections(text), categories);
  }

  /** The blocks before the first section; footnotes follow them if there is none. */
  private List<Block> intro(PageText page) {
    return intro(page, document::blocks);
  }

  private List<Block> intro(PageText page, BiFunction<List<Node>, Owner, List<Block>> blocks) {
    List<Block> intro = new ArrayList<>(blocks.apply(page.intro(), owner()));
    if (page.parts().isEmpty()) {
      intro.addAll(document.footnotes(owner()));
    }
    return List.copyOf(intro);
  }

  private List<Section> sections(PageText page) {
    return sections(page, document::blocks);
  }

  private List<Section> sections(PageText page, BiFunction<List<Node>, Owner, List<Block>> blocks) {
    List<Part> parts = page.parts();
    List<Section> sections = new SectionReader(document, blocks, head.id()).sections(parts);
    if (!sections.isEmpty()) {
      int last = sections.size() - 1;
      sections.set(last, withFootnotes(sections.get(last)));
    }
    return List.copyOf(sections);
  }

  private Section withFootnotes(Section last) {
    List<Block> body = new ArrayList<>(last.body());
    body.addAll(document.footnotes(new Owner(last.id(), last.title())));
    return new Section(
        last.id(), last.level(), last.title(), List.copyOf(body), last.githubAnchor(), last.span());
  }

  private Owner owner() {
    return new Owner(head.id(), head.title());
  }

  private MapTree emptyTree() {
    List<Inline> label = Unlinked.of(head.title());
    return new MapTree(
        new MapTree.Node(head.id(), label, Optional.empty(), List.of(), head.span()));
  }

  private static Priority priority(String word) {
    return Priority.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
