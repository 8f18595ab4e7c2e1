package io.github.syllabake.parse;

import io.github.syllabake.model.Ids;
import io.github.syllabake.model.PageHead;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.parse.PageText.Head;
import io.github.syllabake.parse.frontmatter.FieldReader;
import io.github.syllabake.parse.frontmatter.Value;
import io.github.syllabake.parse.markdown.LabelParser;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Reads what every page has: from its front matter, else its title heading, else its path. */
final class HeadReader {

  /** The id of the home page; its {@code id} in front matter is that of the guide. */
  static final String HOME_ID = "index";

  private final SourceFile file;
  private final FieldReader fields;
  private final LabelParser labels;
  private final String pageId;

  /** A reader of a file whose page has that id unless it is the home page. */
  HeadReader(SourceFile file, FieldReader fields, LabelParser labels, String pageId) {
    this.file = file;
    this.pageId = pageId;
    this.fields = fields;
    this.labels = labels;
  }

  PageHead head(PageKind kind, PageText text) {
    Optional<Value.Text> written = fields.text("title");
    Optional<Head> heading = text.titleHeading();
    return new PageHead(
        kind == PageKind.HOME ? HOME_ID : id(),
        written
            .map(this::title)
            .or(() -> heading.map(Head::text))
            .orElseGet(() -> List.of(new Inline.Text(new PagePath(file.path()).title()))),
        fields.text("summary").map(summary -> summary.text().strip()).orElse(""),
        fields.number("order").orElse(Integer.MAX_VALUE),
        written
            .map(Value.Text::span)
            .or(() -> heading.map(Head::span))
            .orElseGet(() -> SourceSpan.startOf(file.path())),
        new NamingReader(fields).naming());
  }

  private List<Inline> title(Value.Text title) {
    return labels.parse(title.text().strip(), title.span());
  }

  private String id() {
    fields.text("id").ifPresent(id -> validated(fields, id));
    return pageId;
  }

  /** An id becomes the name of a file, so it has to look like one. */
  static String validated(FieldReader fields, Value.Text id) {
    String slug = Ids.slug(id.text());
    if (!slug.equals(id.text().strip()) || slug.equals("-")) {
      fields.wrong(
          id.span(),
          "“" + id.text() + "” is no id: it takes lower-case letters, digits and hyphens",
          "write “id: " + slug + "”");
    }
    return slug;
  }
}
