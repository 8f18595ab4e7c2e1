package io.github.syllabake.render.html;

import io.github.syllabake.model.Direction;
import io.github.syllabake.model.Ids;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import java.util.List;
import java.util.Map;

/**
 * What a page's fragments depend on besides the markup.
 *
 * @param path the page's path in the site
 * @param pageId the page's id
 * @param rawHtml whether raw HTML is written as it is
 * @param marks the legend of marks
 * @param history what things were called before
 * @param ties what has to do with what
 * @param direction which way the page as a whole runs
 */
public record PageContext(
    String path,
    String pageId,
    MathHtml math,
    Words words,
    boolean rawHtml,
    Map<String, String> marks,
    History history,
    Ties ties,
    Direction direction) {

  /** The context of a page in a language that is written from left to right, without ties. */
  public PageContext(
      String path,
      String pageId,
      MathHtml math,
      Words words,
      boolean rawHtml,
      Map<String, String> marks,
      History history) {
    this(path, pageId, math, words, rawHtml, marks, history, Ties.NONE, Direction.LEFT_TO_RIGHT);
  }

  /** The context of a page in a guide without a history and without ties. */
  public PageContext(
      String path,
      String pageId,
      MathHtml math,
      Words words,
      boolean rawHtml,
      Map<String, String> marks) {
    this(path, pageId, math, words, rawHtml, marks, History.NONE);
  }

  /** The way from the page up to the site's root: empty, or {@code ../} repeated. */
  public String root() {
    int depth = 0;
    for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
      depth++;
    }
    return "../".repeat(depth);
  }

  /** The attribute for a text that runs the other way than the page; empty for most. */
  String dir(List<Inline> text) {
    Direction own = Direction.of(text);
    if (own == direction || own == Direction.NEITHER) {
      return "";
    }
    return own == Direction.RIGHT_TO_LEFT ? " dir=\"rtl\"" : " dir=\"ltr\"";
  }

  /** The anchor of something on this page. */
  public String anchor(String id) {
    return Ids.anchor(id, pageId);
  }

  /** The reference from this page to a target. */
  public String href(Target target) {
    if (target instanceof Target.Place place) {
      return href(place);
    } else if (target instanceof Target.Attached attached) {
      return root() + Uris.encodedPath(attached.path());
    } else if (target instanceof Target.External external) {
      return Uris.encoded(external.url());
    }
    return ((Target.Written) target).destination();
  }

  private String href(Target.Place place) {
    String fragment = place.anchor().isEmpty() ? "" : "#" + place.anchor();
    if (!place.page().equals(path)) {
      return root() + place.page() + fragment;
    }
    return fragment.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : fragment;
  }
}
