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
  private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w-]*:( .*)?");
  private static final Pattern KEY_OR_BELOW = Pattern.compile(KEY.pattern() + "|\\s+\\S.*");

  /**
   * Reads the front matter of a file.
   *
   * @param problems receives {@code bad-front-matter} and {@code unclosed-fence}
   */
  public static FrontMatter of(SourceFile file, Consumer<Diagnostic> problems) {
    if (!file.text().startsWith(FENCE)) {
      return new FrontMatter(List.of(), file.text());
    }
    List<String> lines = file.lines();
    if (!isFence(lines.get(0))) {
      return new FrontMatter(List.of(), file.text());
    }
    int end = 1;
    while (end < lines.size() && !isFence(lines.get(end))) {
      end++;
    }
    return end < lines.size()
        ? read(file, lines.subList(1, end), end + 1, problems)
        : unclosed(file, lines, problems);
  }

  /** The field of that key. */
  public Optional<Field> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  private static FrontMatter read(
      SourceFile file, List<String> yaml, int height, Consumer<Diagnostic> problems) {
    List<Field> fields = YamlReader.read(String.join("\n", yaml), file.path(), problems);
    return new FrontMatter(fields, withoutLines(file.text(), height));
  }

  /** A rule at the top of a text is no front matter, but keys without an end are one by mistake. */
  private static FrontMatter unclosed(
      SourceFile file, List<String> lines, Consumer<Diagnostic> problems) {
    if (lines.size() == 1 || !KEY.matcher(lines.get(1)).matches()) {
      return new FrontMatter(List.of(), file.text());
    }
    int end = 2;
    while (end < lines.size() && KEY_OR_BELOW.matcher(lines.get(end)).matches()) {
      end++;
    }
    problems.accept(
        Diagnostic.error(
            "unclosed-fence",
            SourceSpan.startOf(file.path()).shifted(0, FENCE.length()),
            "the front matter has no end",
            "close it with “---” on a line of its own"));
    return read(file, lines.subList(1, end), end, problems);
  }

  private static boolean isFence(String line) {
    return line.startsWith(FENCE) && line.stripTrailing().length() == FENCE.length();
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
