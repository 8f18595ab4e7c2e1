package io.github.syllabake.render.html;

import io.github.syllabake.model.ContentPage;

/** The names by which templates, styles and the client know the kinds of page. */
public final class PageKinds {

  private PageKinds() {}

  /** The kind of a page, such as {@code pillar}. */
  public static String of(ContentPage page) {
    if (page instanceof ContentPage.Home) {
      return "home";
    } else if (page instanceof ContentPage.Pillar) {
      return "pillar";
    } else if (page instanceof ContentPage.Mindmap) {
      return "mindmap";
    } else if (page instanceof ContentPage.QuestionBank) {
      return "questions";
    } else if (page instanceof ContentPage.StudyPlan) {
      return "plan";
    }
    return page instanceof ContentPage.Distribution ? "distribution" : "text";
  }
}
