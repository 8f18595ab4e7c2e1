package io.github.syllabake.parse;

import io.github.syllabake.model.Naming;
import io.github.syllabake.model.Naming.Named;
import io.github.syllabake.parse.frontmatter.FieldReader;
import io.github.syllabake.parse.frontmatter.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what the front matter of a page says about the names of things. */
final class NamingReader {

  /** An anchor, or a Markdown file with or without one. */
  private static final Pattern DESTINATION =
      Pattern.compile("#\\S+|\\S+\\.(?:md|markdown)(?:#\\S+)?", Pattern.CASE_INSENSITIVE);

  private final FieldReader fields;

  NamingReader(FieldReader fields) {
    this.fields = fields;
  }

  Naming naming() {
    return new Naming(
        fields.spannedTexts("concepts").entrySet().stream().map(NamingReader::named).toList(),
        fields.words("unlinked"),
        fields.words("labels"),
        fields.flag("mentions").orElse(true));
  }

  private static Named named(Map.Entry<String, Value.Text> entry) {
    List<String> parts = parts(entry.getValue().text()).toList();
    return new Named(
        entry.getKey(),
        parts.stream().filter(part -> !isDestination(part)).toList(),
        parts.stream().filter(NamingReader::isDestination).findFirst().orElse(""),
        entry.getValue().span());
  }

  private static Stream<String> parts(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static boolean isDestination(String part) {
    return DESTINATION.matcher(part).matches();
  }
}
