package io.github.syllabake.parse.frontmatter;

import io.github.syllabake.parse.frontmatter.Value.Field;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML event by event: events carry their places, and hostile nesting or aliases cost nothing
 * because no object graph is built.
 */
final class YamlReader {

  /** Settings hold maps of plain values; nothing in the grammar nests deeper. */
  private static final int DEEPEST = 3;

  /** Far beyond any settings; the library's time grows with the square of a longer text. */
  private static final int LONGEST = 100_000;

  private final String file;
  private final Consumer<Diagnostic> problems;
  private final Iterator<Event> events;

  private YamlReader(String yaml, String file, Consumer<Diagnostic> problems) {
    this.file = file;
    this.problems = problems;
    this.events = new Parse(LoadSettings.builder().build()).parseString(yaml).iterator();
  }

  /** Reads the lines below the opening {@code ---}; no keys at all when they are no YAML. */
  static List<Field> read(String yaml, String file, Consumer<Diagnostic> problems) {
    if (yaml.length() > LONGEST) {
      problems.accept(tooLong(file));
      return List.of();
    }
    YamlReader reader = new YamlReader(yaml, file, problems);
    try {
      return reader.document();
    } catch (NotInGrammar e) {
      reader.problems.accept(e.diagnostic);
    } catch (MarkedYamlEngineException e) {
      reader.problems.accept(reader.noYaml(e.getProblemMark(), e.getProblem()));
    } catch (YamlEngineException e) {
      reader.problems.accept(reader.noYaml(Optional.empty(), e.getMessage()));
    }
    return List.of();
  }

  private List<Field> document() {
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case MappingStart -> {
          return fields(1);
        }
        case Scalar, SequenceStart, Alias ->
            throw new NotInGrammar(
                bad(
                    event,
                    "front matter must be keys with values",
                    "write “key: value”; for a rule at the top of a file write “***”"));
        default -> {
          // The start of the stream and of the document say nothing.
        }
      }
    }
    return List.of();
  }

  private List<Field> fields(int depth) {
    List<Field> fields = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Event event = events.next(); !ends(event); event = events.next()) {
      if (!(event instanceof ScalarEvent key)) {
        throw new NotInGrammar(bad(event, "a key must be a word", "write “key: value”"));
      }
      Field field = new Field(key.getValue(), span(event), value(events.next(), depth));
      if (keys.add(field.key())) {
        fields.add(field);
      } else {
        problems.accept(
            bad(event, "the key “" + field.key() + "” is there twice", "remove one of the two"));
      }
    }
    return fields;
  }

  private Value value(Event event, int depth) {
    if (depth >= DEEPEST) {
      throw new NotInGrammar(
          bad(event, "front matter is nested too deep", "no key takes values inside values"));
    }
    return switch (event.getEventId()) {
      case Scalar -> new Value.Text(text((ScalarEvent) event), span(event));
      case MappingStart -> new Value.Fields(fields(depth + 1), span(event));
      case SequenceStart -> sequence(event, depth);
      default ->
          throw new NotInGrammar(bad(event, "aliases are not supported", "write the value itself"));
    };
  }

  private Value sequence(Event start, int depth) {
    List<Value> values = new ArrayList<>();
    for (Event event = events.next(); !ends(event); event = events.next()) {
      values.add(value(event, depth + 1));
    }
    return new Value.Sequence(List.copyOf(values), span(start));
  }

  private static boolean ends(Event event) {
    return event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
  }

  private static String text(ScalarEvent scalar) {
    String text = scalar.getValue();
    boolean nothing = scalar.isPlain() && (text.equals("null") || text.equals("~"));
    return nothing ? "" : text;
  }

  private SourceSpan span(Event event) {
    int start = event.getStartMark().map(Mark::getColumn).orElse(0);
    int end = event.getEndMark().map(Mark::getColumn).orElse(0);
    boolean onOneLine =
        event.getStartMark().map(Mark::getLine).equals(event.getEndMark().map(Mark::getLine));
    return span(event.getStartMark(), onOneLine ? Math.max(0, end - start) : 0);
  }

  /** YAML counts lines from 0, and from below the opening fence. */
  private SourceSpan span(Optional<Mark> mark, int length) {
    return mark.map(at -> new SourceSpan(file, at.getLine() + 2, at.getColumn() + 1, length))
        .orElseGet(() -> SourceSpan.startOf(file));
  }

  private Diagnostic bad(Event event, String message, String hint) {
    return Diagnostic.error("bad-front-matter", span(event), message, hint);
  }

  private static Diagnostic tooLong(String file) {
    return Diagnostic.error(
        "bad-front-matter",
        SourceSpan.startOf(file),
        "the front matter is longer than " + LONGEST + " characters",
        "front matter holds a few keys; put text below it");
  }

  private Diagnostic noYaml(Optional<Mark> mark, String problem) {
    return Diagnostic.error(
        "bad-front-matter",
        span(mark, 0),
        "the front matter is no YAML: " + problem.lines().findFirst().orElse("").strip(),
        "put a value that holds “: ” or starts with a sign in quotes, and indent with spaces");
  }

  /** YAML that is well-formed but says nothing in this grammar. */
  private static final class NotInGrammar extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    NotInGrammar(Diagnostic diagnostic) {
      super(diagnostic.message());
      this.diagnostic = diagnostic;
    }
  }
}
