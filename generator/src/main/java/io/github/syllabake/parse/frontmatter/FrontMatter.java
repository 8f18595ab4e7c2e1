package io.github.syllabake.parse.frontmatter;

import io.github.syllabake.parse.frontmatter.Value.Field;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The front matter of a file, and the text without it.
 *
 * @param fields its keys in the order of the file; none when the file has no front matter
 * @param body the whole text with the front matter's lines empty, so that lines keep their numbers
 */
public record FrontMatter(List<Field> fields, String body) {

  private static final String FENCE = "---";
  private static final String TOML_FENCE = "+++";
  private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w-]*:( .*)?");

  /**
   * Reads the front matter of a file.
   *
   * @param problems receives {@code bad-front-matter} and {@code unclosed-fence}
   */
  public static FrontMatter of(SourceFile file, Consumer<Diagnostic> problems) {
    return fenced(file, FENCE)
        .map(yaml -> read(file, yaml, problems))
        .or(() -> fenced(file, TOML_FENCE).map(toml -> toml(file, toml)))
        .orElseGet(() -> none(file));
  }

  /** The field of that key. */
  public Optional<Field> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  private static FrontMatter none(SourceFile file) {
    return new FrontMatter(List.of(), file.text());
  }

  /** The lines between a fence at the very start and the next; all others when that is missing. */
  private static Optional<Fenced> fenced(SourceFile file, String fence) {
    if (!file.text().startsWith(fence)) {
      return Optional.empty();
    }
    List<String> lines = file.lines();
    if (!isFence(lines.get(0), fence)) {
      return Optional.empty();
    }
    int end = 1;
    while (end < lines.size() && !isFence(lines.get(end), fence)) {
      end++;
    }
    return Optional.of(new Fenced(lines.subList(1, end), end < lines.size()));
  }

  private static boolean isFence(String line, String fence) {
    return line.startsWith(fence) && line.stripTrailing().length() == fence.length();
  }

  private record Fenced(List<String> lines, boolean closed) {
    /** How many lines it takes with its fences. */
    int height() {
      return lines.size() + 2;
    }
  }

  /** A rule at the top of a text is no front matter, but keys without an end are one by mistake. */
  private static FrontMatter read(SourceFile file, Fenced yaml, Consumer<Diagnostic> problems) {
    if (!yaml.closed()) {
      if (!yaml.lines().isEmpty() && KEY.matcher(yaml.lines().get(0)).matches()) {
        problems.accept(unclosed(file));
      }
      return none(file);
    }
    return YamlReader.read(String.join("\n", yaml.lines()), file.path(), problems)
        .map(fields -> new FrontMatter(fields, withoutLines(file.text(), yaml.height())))
        .orElseGet(() -> none(file));
  }

  private static FrontMatter toml(SourceFile file, Fenced toml) {
    return toml.closed()
        ? new FrontMatter(
            TomlTitle.fields(toml.lines(), file.path()), withoutLines(file.text(), toml.height()))
        : none(file);
  }

  private static Diagnostic unclosed(SourceFile file) {
    return Diagnostic.warning(
        "unclosed-fence",
        SourceSpan.startOf(file.path()).shifted(0, FENCE.length()),
        "the front matter has no end, so it is shown as text",
        "close it with “---” on a line of its own");
  }

  private static String withoutLines(String text, int count) {
    int start = 0;
    for (int line = 0; line < count && start < text.length(); line++) {
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
    }
    return "\n".repeat(count) + text.substring(start);
  }
}
