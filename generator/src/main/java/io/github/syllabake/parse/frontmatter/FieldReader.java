package io.github.syllabake.parse.frontmatter;

import io.github.syllabake.parse.frontmatter.Value.Field;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
import io.github.syllabake.source.Severity;
import io.github.syllabake.source.SourceSpan;
import io.github.syllabake.source.Suggestion;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads the values of front matter as what they have to be; a wrong one is reported and absent. */
public final class FieldReader {

  private final FrontMatter front;
  private final Consumer<Diagnostic> problems;
  private final Severity severity;

  /** Reads {@code front} and reports to {@code problems}. */
  public FieldReader(FrontMatter front, Consumer<Diagnostic> problems) {
    this(front, problems, Severity.ERROR);
  }

  private FieldReader(FrontMatter front, Consumer<Diagnostic> problems, Severity severity) {
    this.front = front;
    this.problems = problems;
    this.severity = severity;
  }

  /** Warns of wrong values: other programs have keys of the same names. */
  public static FieldReader lenient(FrontMatter front, Consumer<Diagnostic> problems) {
    return new FieldReader(front, problems, Severity.WARNING);
  }

  /** Text; a value that is empty counts as absent. */
  public Optional<Value.Text> text(String key) {
    return front.field(key).flatMap(this::text).filter(text -> !text.text().isBlank());
  }

  /** A list of texts; none without the key. */
  public List<Value.Text> list(String key) {
    Optional<Field> field = front.field(key).filter(found -> !isEmpty(found));
    if (field.isEmpty()) {
      return List.of();
    }
    List<Value> values =
        field.get().value() instanceof Value.Sequence list ? list.values() : List.of();
    List<Value.Text> texts =
        values.stream()
            .filter(Value.Text.class::isInstance)
            .map(Value.Text.class::cast)
            .filter(text -> !text.text().isBlank())
            .toList();
    if (texts.isEmpty() || texts.size() < values.size()) {
      wrong(
          field.get().value().span(),
          "“" + key + "” takes a list of texts",
          "write them on lines of their own below it: “  - text”");
    }
    return texts;
  }

  /** A whole number that is not negative. */
  public Optional<Integer> number(String key) {
    return front.field(key).flatMap(this::number);
  }

  /** A switch: {@code true} or {@code false}. */
  public Optional<Boolean> flag(String key) {
    return choice(key, List.of("true", "false")).map(Boolean::valueOf);
  }

  /** One of a few words, in lower case. */
  public Optional<String> choice(String key, Collection<String> words) {
    Optional<Value.Text> text = text(key);
    Optional<String> word = text.map(FieldReader::folded).filter(words::contains);
    if (text.isPresent() && word.isEmpty()) {
      String wrong = text.get().text().strip();
      wrong(
          text.get().span(),
          "“" + wrong + "” is no value of “" + key + "”",
          Suggestion.hint(wrong, words, "write one of: " + String.join(", ", words)));
    }
    return word;
  }

  /** Keys with text, sorted by key. */
  public Map<String, String> texts(String key) {
    Map<String, String> texts = new TreeMap<>();
    for (Field field : fields(key)) {
      text(field).ifPresent(value -> texts.put(field.key(), value.text().strip()));
    }
    return Collections.unmodifiableMap(texts);
  }

  /** Words or names with commas between them. */
  public List<String> words(String key) {
    return text(key).stream()
        .flatMap(text -> Arrays.stream(text.text().split(",")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Keys with text, which may be empty, in the order of the file. */
  public Map<String, Value.Text> spannedTexts(String key) {
    Map<String, Value.Text> texts = new LinkedHashMap<>();
    for (Field field : fields(key)) {
      text(field)
          .ifPresent(value -> texts.put(field.key(), new Value.Text(value.text(), field.span())));
    }
    return Collections.unmodifiableMap(texts);
  }

  /** Keys with whole numbers, sorted by key; keys other than {@code known} are reported. */
  public Map<String, Integer> numbers(String key, Collection<String> known) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (Field field : fields(key)) {
      if (known.contains(field.key())) {
        number(field).ifPresent(value -> numbers.put(field.key(), value));
      } else {
        report(field, fields(key), known, "“" + key + "”");
      }
    }
    return Collections.unmodifiableMap(numbers);
  }

  /**
   * Reports keys that mean nothing.
   *
   * @param known the keys that mean something
   * @param owner what the keys belong to, for the message
   */
  public void reportUnknown(Collection<String> known, String owner) {
    front.fields().stream()
        .filter(field -> !known.contains(field.key()) && !OtherPrograms.know(field.key()))
        .forEach(field -> report(field, front.fields(), known, owner));
  }

  /** Reports a value as wrong. */
  public void wrong(SourceSpan span, String message, String hint) {
    problems.accept(new Diagnostic(severity, "bad-front-matter", span, message, Optional.of(hint)));
  }

  private List<Field> fields(String key) {
    return front.field(key).map(this::fields).orElse(List.of());
  }

  private List<Field> fields(Field field) {
    if (field.value() instanceof Value.Fields map) {
      return map.fields();
    }
    if (!isEmpty(field)) {
      wrong(
          field.value().span(),
          "“" + field.key() + "” takes keys with values",
          "write each on a line of its own below it, indented by two spaces: “  key: value”");
    }
    return List.of();
  }

  private static boolean isEmpty(Field field) {
    return field.value() instanceof Value.Text text && text.text().isBlank();
  }

  private Optional<Value.Text> text(Field field) {
    if (field.value() instanceof Value.Text text) {
      return Optional.of(text);
    }
    wrong(field.value().span(), "“" + field.key() + "” takes text", "write one value after it");
    return Optional.empty();
  }

  private Optional<Integer> number(Field field) {
    Optional<Value.Text> text = text(field);
    Optional<Integer> number = text.flatMap(value -> parsed(value.text().strip()));
    if (text.isPresent() && number.isEmpty()) {
      wrong(
          text.get().span(),
          "“" + field.key() + "” takes a whole number, not “" + text.get().text() + "”",
          "write digits alone, such as 3");
    }
    return number;
  }

  private static String folded(Value.Text text) {
    return text.text().strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<Integer> parsed(String digits) {
    boolean number = digits.matches("[0-9]{1,9}");
    return number ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  private void report(Field field, List<Field> siblings, Collection<String> known, String owner) {
    Diagnostic problem =
        Diagnostic.warning(
            "unknown-key",
            field.span(),
            "the key “" + field.key() + "” means nothing in " + owner,
            Suggestion.hint(field.key(), known, "known are: " + String.join(", ", known)));
    Optional<String> meant =
        Suggestion.only(field.key(), known)
            .filter(key -> siblings.stream().noneMatch(other -> other.key().equals(key)));
    problems.accept(problem.fixedBy(meant.map(key -> Fix.of(field.span(), field.key(), key))));
  }
}
