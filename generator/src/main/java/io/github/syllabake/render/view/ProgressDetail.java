package io.github.syllabake.render.view;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.render.PageView;
import io.github.syllabake.render.PageView.Card;
import io.github.syllabake.render.PageView.Group;
import io.github.syllabake.render.data.GuideData;
import io.github.syllabake.render.html.MathHtml;
import io.github.syllabake.render.html.Words;
import java.util.List;
import java.util.stream.Stream;

/** What only the page of the reader's progress shows. */
final class ProgressDetail {

  /** Where the page stands in the site. */
  static final String PATH = "progress.html";

  private ProgressDetail() {}

  /** Whether anything in the guide can be ticked. */
  static boolean isWanted(Guide guide) {
    return guide.pages().anyMatch(ProgressDetail::isTickable);
  }

  static PageView.Progress of(Guide guide, MathHtml math, Words words) {
    List<Group> groups =
        Stream.of(
                group("pillars", "pillar", "items", guide.pillars(), math, words),
                group("banks", "questions", "questions", guide.banks(), math, words),
                group("plans", "plan", "steps", guide.plans(), math, words),
                group("others", "", "items", others(guide), math, words))
            .filter(group -> !group.cards().isEmpty())
            .toList();
    return new PageView.Progress(groups, GuideData.words(words.byKey(), "progress.client."));
  }

  private static Group group(
      String name,
      String kind,
      String noun,
      List<? extends ContentPage> pages,
      MathHtml math,
      Words words) {
    List<Card> cards = Cards.of(pages, math, words, "");
    return new Group(name, kind, noun, cards.stream().filter(card -> card.total() > 0).toList());
  }

  private static List<ContentPage> others(Guide guide) {
    return guide
        .pages()
        .filter(page -> !hasGroup(page))
        .filter(ProgressDetail::isTickable)
        .toList();
  }

  private static boolean hasGroup(ContentPage page) {
    return page instanceof ContentPage.Pillar
        || page instanceof ContentPage.QuestionBank
        || page instanceof ContentPage.StudyPlan;
  }

  private static boolean isTickable(ContentPage page) {
    return !PageParts.tickable(page).isEmpty();
  }
}
