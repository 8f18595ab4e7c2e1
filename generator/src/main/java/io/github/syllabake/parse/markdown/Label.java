package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A label at the start of a text: emphasized, and ending in a colon.
 *
 * @param label the label without its emphasis and colon
 * @param rest what follows it
 */
record Label(List<Inline> label, List<Inline> rest) {

  /** The label that a text starts with. */
  static Optional<Label> of(List<Inline> text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Inline> stressed = stressed(text.get(0));
    List<Inline> rest = text.subList(1, text.size());
    if (stressed.isEmpty()) {
      return Optional.empty();
    } else if (PlainText.of(stressed).endsWith(":")) {
      return Optional.of(new Label(withoutColon(stressed), stripped(rest)));
    }
    return startsWithColon(rest)
        ? Optional.of(new Label(stressed, stripped(withoutFirstColon(rest))))
        : Optional.empty();
  }

  private static List<Inline> stressed(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return emphasis.children();
    }
    return inline instanceof Inline.Strong strong ? strong.children() : List.of();
  }

  private static boolean startsWithColon(List<Inline> rest) {
    return !rest.isEmpty()
        && rest.get(0) instanceof Inline.Text text
        && text.text().startsWith(":");
  }

  private static List<Inline> withoutFirstColon(List<Inline> rest) {
    return Inlines.withFirst(rest, ((Inline.Text) rest.get(0)).text().substring(1));
  }

  /** The colon may stand inside further emphasis. */
  private static List<Inline> withoutColon(List<Inline> label) {
    int last = label.size() - 1;
    Inline end = label.get(last);
    if (end instanceof Inline.Text text) {
      return Inlines.withLast(
          label, text.text().substring(0, text.text().lastIndexOf(':')).stripTrailing());
    }
    List<Inline> changed = new ArrayList<>(label);
    if (end instanceof Inline.Emphasis emphasis) {
      changed.set(last, new Inline.Emphasis(withoutColon(emphasis.children())));
    } else if (end instanceof Inline.Strong strong) {
      changed.set(last, new Inline.Strong(withoutColon(strong.children())));
    }
    return List.copyOf(changed);
  }

  private static List<Inline> stripped(List<Inline> rest) {
    List<Inline> inner = Inlines.withoutEdges(rest);
    return !inner.isEmpty() && inner.get(0) instanceof Inline.Text text
        ? Inlines.withFirst(inner, text.text().stripLeading())
        : inner;
  }
}
