package io.github.syllabake.model;

import io.github.syllabake.model.markup.Block;
import java.util.List;

/** Makes a copy of a page in which all markup went through a {@link MarkupRewriter}. */
public final class PageRewriter {

  private PageRewriter() {}

  /** The copy of {@code page} that {@code rewriter} makes. */
  public static ContentPage rewrite(ContentPage page, MarkupRewriter rewriter) {
    PageHead head = head(page.head(), rewriter);
    List<Block> intro = rewriter.blocks(page.intro());
    List<Section> sections = page.sections().stream().map(rewriter::section).toList();
    if (page instanceof ContentPage.Home) {
      return new ContentPage.Home(head, intro, sections);
    } else if (page instanceof ContentPage.Pillar pillar) {
      return new ContentPage.Pillar(head, intro, sections, pillar.mapped());
    } else if (page instanceof ContentPage.Mindmap map) {
      return new ContentPage.Mindmap(
          head,
          intro,
          sections,
          map.category(),
          map.priority(),
          map.pillars(),
          rewriter.tree(map.tree()));
    } else if (page instanceof ContentPage.QuestionBank bank) {
      List<Question> questions = bank.questions().stream().map(rewriter::question).toList();
      return new ContentPage.QuestionBank(head, intro, sections, bank.bank(), questions);
    } else if (page instanceof ContentPage.StudyPlan) {
      return new ContentPage.StudyPlan(head, intro, sections);
    } else if (page instanceof ContentPage.Distribution distribution) {
      List<Category> categories =
          distribution.categories().stream().map(category -> category(category, rewriter)).toList();
      return new ContentPage.Distribution(head, intro, sections, categories);
    }
    return new ContentPage.TextPage(head, intro, sections);
  }

  private static PageHead head(PageHead head, MarkupRewriter rewriter) {
    return new PageHead(
        head.id(),
        rewriter.inlines(head.title()),
        head.summary(),
        head.order(),
        head.span(),
        head.naming());
  }

  private static Category category(Category category, MarkupRewriter rewriter) {
    return new Category(category.name(), rewriter.inlines(category.label()), category.questions());
  }
}
