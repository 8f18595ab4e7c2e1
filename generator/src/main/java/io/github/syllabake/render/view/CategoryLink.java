package io.github.syllabake.render.view;

import io.github.syllabake.model.Category;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.render.html.PageContext;
import java.util.Optional;

/** Where a category of the distribution leads. */
final class CategoryLink {

  private CategoryLink() {}

  /** The first link in the category's name; empty where none leads anywhere. */
  static Optional<String> href(Category category, PageContext page) {
    return Markup.allInlines(category.label())
        .filter(Inline.Link.class::isInstance)
        .map(link -> ((Inline.Link) link).target())
        .filter(target -> !(target instanceof Target.Written))
        .map(page::href)
        .findFirst();
  }
}
