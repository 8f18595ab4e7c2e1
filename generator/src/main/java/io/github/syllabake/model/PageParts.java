package io.github.syllabake.model;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands on a page, whatever kind of page it is. */
public final class PageParts {

  private PageParts() {}

  /**
   * The blocks of the page and its sections that stand in no other block, questions and main tree
   * aside.
   */
  public static List<Block> blocks(ContentPage page) {
    return Stream.concat(
            page.intro().stream(),
            page.sections().stream().flatMap(section -> section.body().stream()))
        .toList();
  }

  /** All items on the page, in reading order. */
  public static Stream<Item> items(ContentPage page) {
    List<Item> items = new ArrayList<>();
    Markup.eachItem(Markup.topItems(blocks(page)).toList(), items::add);
    return items.stream();
  }

  /** The questions of a page; none for most kinds. */
  public static List<Question> questions(ContentPage page) {
    return page instanceof ContentPage.QuestionBank bank ? bank.questions() : List.of();
  }

  /** All trees on the page: its main one and those in its blocks. */
  public static Stream<MapTree> trees(ContentPage page) {
    Stream<MapTree> main =
        page instanceof ContentPage.Mindmap map ? Stream.of(map.tree()) : Stream.empty();
    Stream<MapTree> figures =
        Markup.allBlocks(allBlocks(page))
            .filter(Block.Figure.class::isInstance)
            .map(block -> ((Block.Figure) block).tree());
    return Stream.concat(main, figures);
  }

  /** All glossary entries on the page, in reading order. */
  public static Stream<Term> terms(ContentPage page) {
    return Markup.allBlocks(blocks(page))
        .filter(Block.Glossary.class::isInstance)
        .flatMap(block -> ((Block.Glossary) block).terms().stream());
  }

  /** All headings on the page that are no sections, in reading order. */
  public static Stream<Block.Heading> headings(ContentPage page) {
    return Markup.allBlocks(allBlocks(page))
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast);
  }

  /** All inlines on the page, titles and labels included. */
  public static Stream<Inline> inlines(ContentPage page) {
    Stream<List<Inline>> runs =
        Stream.of(
                Stream.of(page.head().title()),
                page.sections().stream().map(Section::title),
                questions(page).stream().map(Question::text),
                mainLabels(page))
            .flatMap(run -> run);
    return Stream.concat(runs.flatMap(Markup::allInlines), Markup.allInlinesOf(allBlocks(page)));
  }

  /** All that can be ticked on the page, in reading order. */
  public static List<Ticked> tickable(ContentPage page) {
    Stream<Ticked> items =
        items(page).map(item -> new Ticked(item.id(), item.shared(), item.span()));
    Stream<Ticked> questions =
        questions(page).stream()
            .map(question -> new Ticked(question.id(), question.shared(), question.span()));
    return Stream.concat(items, questions).toList();
  }

  private static List<Block> allBlocks(ContentPage page) {
    Stream<Block> advice = questions(page).stream().flatMap(question -> question.advice().stream());
    return Stream.concat(blocks(page).stream(), advice).toList();
  }

  private static Stream<List<Inline>> mainLabels(ContentPage page) {
    return page instanceof ContentPage.Mindmap map
        ? map.tree().root().withDescendants().map(MapTree.Node::label)
        : Stream.empty();
  }
}
