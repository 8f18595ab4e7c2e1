package io.github.syllabake.parse.frontmatter;

import io.github.syllabake.model.Characters;
import io.github.syllabake.parse.frontmatter.Value.Field;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Front matter of other generators in TOML: of its keys the title means something here. */
final class TomlTitle {

  private static final Pattern TITLE =
      Pattern.compile("title\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)')\\s*(?:#.*)?");

  private TomlTitle() {}

  /** The title among lines of TOML, of which the first is the second of its file. */
  static List<Field> fields(List<String> toml, String file) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < toml.size() && fields.isEmpty() && !toml.get(i).startsWith("["); i++) {
      Matcher title = TITLE.matcher(toml.get(i));
      if (title.matches()) {
        fields.add(field(title, new SourceSpan(file, i + 2, 1, "title".length())));
      }
    }
    return fields;
  }

  private static Field field(Matcher title, SourceSpan key) {
    boolean literal = title.group(1) == null;
    String text = literal ? title.group(2) : title.group(1).replaceAll("\\\\(.)", "$1");
    int start = title.start(literal ? 2 : 1);
    return new Field(
        "title", key, new Value.Text(Characters.allowed(text), key.shifted(start, text.length())));
  }
}
