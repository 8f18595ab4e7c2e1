package io.github.syllabake.parse;

import io.github.syllabake.model.ContentPage.Home;
import io.github.syllabake.model.Ids;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Settings;
import io.github.syllabake.parse.frontmatter.FieldReader;
import io.github.syllabake.parse.frontmatter.FrontMatter;
import io.github.syllabake.parse.frontmatter.Value;
import io.github.syllabake.parse.frontmatter.Value.Field;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the settings of the guide from the front matter of its home page. */
final class SettingsReader {

  private static final List<String> TOTALS = List.of("pillars", "items", "mindmaps", "questions");

  private final FrontMatter front;
  private final FieldReader fields;

  private SettingsReader(FrontMatter front, Consumer<Diagnostic> problems) {
    this.front = front;
    this.fields = new FieldReader(front, problems);
  }

  /** The settings of a guide whose pages say nothing about it. */
  static Settings defaults(String folderName) {
    return new Settings(
        Ids.slug(folderName),
        PagePath.readable(folderName),
        "",
        "en",
        Map.of(),
        Map.of(),
        SourceSpan.startOf("index.md"),
        false,
        Optional.empty(),
        true);
  }

  static Settings read(
      Home home, FrontMatter front, String folderName, Consumer<Diagnostic> problems) {
    return new SettingsReader(front, problems).settings(home, folderName);
  }

  private Settings settings(Home home, String folderName) {
    // Read for every file already; here their mistakes are reported.
    Names.of(fields);
    return new Settings(
        fields
            .text("id")
            .map(id -> HeadReader.validated(fields, id))
            .orElseGet(() -> Ids.slug(folderName)),
        PlainText.of(home.head().title()).replace("\\$", "$"),
        home.head().summary(),
        language(),
        marks(),
        fields.numbers("totals", TOTALS),
        front
            .field("totals")
            .map(Field::span)
            .orElseGet(() -> SourceSpan.startOf(home.head().file())),
        fields.flag("raw-html").orElse(false),
        fields.text("base-url").flatMap(this::baseUrl),
        fields.flag("structure-maps").orElse(true));
  }

  private String language() {
    Optional<Value.Text> tag = fields.text("language");
    if (tag.isPresent() && !isLanguage(tag.get().text().strip())) {
      fields.wrong(
          tag.get().span(),
          "“" + tag.get().text() + "” is no language tag",
          "write one such as “en” or “pt-BR”");
      return "en";
    }
    return tag.map(value -> value.text().strip()).orElse("en");
  }

  private static boolean isLanguage(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private Map<String, String> marks() {
    Map<String, String> marks = fields.texts("marks");
    marks.keySet().stream()
        .filter(mark -> mark.codePointCount(0, mark.length()) > 2)
        .forEach(this::reportMark);
    return marks;
  }

  private void reportMark(String mark) {
    front
        .field("marks")
        .ifPresent(
            marks ->
                fields.wrong(
                    marks.span(),
                    "the mark “" + mark + "” does not fit into a box",
                    "take a single character"));
  }

  private Optional<String> baseUrl(Value.Text url) {
    String text = url.text().strip();
    if (text.matches("https?://[^\\s?#]+")) {
      return Optional.of(text.endsWith("/") ? text : text + "/");
    }
    fields.wrong(
        url.span(),
        "“" + text + "” is no address of a site",
        "write all of it, such as “https://example.org/guide/”");
    return Optional.empty();
  }
}
