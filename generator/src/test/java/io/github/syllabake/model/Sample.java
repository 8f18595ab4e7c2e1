package io.github.syllabake.model;

import io.github.syllabake.model.ContentPage.Pillar;
import io.github.syllabake.model.ContentPage.TextPage;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small model values for tests. */
public final class Sample {

  private Sample() {}

  /** Settings with a legend and stated totals. */
  public static Settings settings(Map<String, String> marks, Map<String, Integer> totals) {
    return new Settings(
        "sample",
        "Sample",
        "",
        "en",
        marks,
        totals,
        new SourceSpan("index.md", 4, 1, 6),
        false,
        Optional.empty(),
        true);
  }

  /** Plain text. */
  public static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  /** The head of a page. */
  public static PageHead head(String file, String id, int order) {
    return new PageHead(id, text(id), "", order, SourceSpan.startOf(file));
  }

  /** A pillar whose sections hold items. */
  public static Pillar pillar(String file, String id, Section... sections) {
    return new Pillar(head(file, id, 1), List.of(), List.of(sections));
  }

  /** A text page. */
  public static TextPage page(String file, String id, Block... intro) {
    return new TextPage(head(file, id, 1), List.of(intro), List.of());
  }

  /** A section with a checklist. */
  public static Section section(String file, String id, int line, Item... items) {
    return new Section(
        id,
        1,
        text(id),
        List.of(new Block.Checklist(List.of(items))),
        id.substring(id.lastIndexOf('/') + 1),
        new SourceSpan(file, line, 4, 3));
  }

  /** An item without anything below it but items. */
  public static Item item(String file, String id, int line, Item... children) {
    return marked(file, id, line, Optional.empty(), children);
  }

  /** An item with a mark. */
  public static Item marked(
      String file, String id, int line, Optional<String> mark, Item... children) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    return new Item(
        id,
        Optional.empty(),
        mark,
        Optional.of(name),
        List.of(new Inline.Strong(text(name + ":")), new Inline.Text(" what it is")),
        List.of(),
        List.of(),
        List.of(children),
        new SourceSpan(file, line, 7, 5));
  }

  /** A paragraph with one link. */
  public static Block link(String file, int line, String destination) {
    SourceSpan span = new SourceSpan(file, line, 1, 10);
    return new Block.Paragraph(
        List.of(
            new Inline.Link(
                new Target.Written(destination), Optional.empty(), text("there"), span)));
  }

  /** A paragraph with one picture. */
  public static Block image(String file, int line, String destination) {
    SourceSpan span = new SourceSpan(file, line, 1, 10);
    return new Block.Paragraph(
        List.of(
            new Inline.Image(
                new Target.Written(destination), Optional.empty(), text("picture"), span)));
  }

  /** Parts of a guide without attachments, legend and totals. */
  public static GuideParts parts(ContentPage... pages) {
    return new GuideParts(settings(Map.of(), Map.of()), List.of(pages), List.of());
  }
}
