package io.github.syllabake.parse.frontmatter;

import io.github.syllabake.model.Characters;
import io.github.syllabake.parse.frontmatter.Value.Field;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Severity;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

  /** Settings hold maps of plain values; what nests deeper is for other programs. */
  private static final int DEEPEST = 3;

  /** Far beyond any settings; the library's time grows with the square of a longer text. */
  private static final int LONGEST = 100_000;

  /** Without it a page gets another address, and readers lose what they ticked. */
  private static final Pattern ID = Pattern.compile("^id[ \\t]*:", Pattern.MULTILINE);

  private final String file;
  private final Severity severity;
  private final Consumer<Diagnostic> problems;
  private final Iterator<Event> events;

  private YamlReader(String yaml, String file, Consumer<Diagnostic> problems) {
    this.file = file;
    this.severity = severity(yaml);
    this.problems = problems;
    this.events = new Parse(LoadSettings.builder().build()).parseString(yaml).iterator();
  }

  /**
   * Reads the lines below the opening {@code ---}.
   *
   * @return its keys, none at all when the lines are no YAML; empty when they are YAML without keys
   */
  static Optional<List<Field>> read(String yaml, String file, Consumer<Diagnostic> problems) {
    if (yaml.length() > LONGEST) {
      problems.accept(tooLong(file, severity(yaml)));
      return Optional.of(List.of());
    }
    YamlReader reader = new YamlReader(yaml, file, problems);
    try {
      return reader.document();
    } catch (MarkedYamlEngineException e) {
      reader.problems.accept(reader.noYaml(e.getProblemMark(), e.getProblem()));
    } catch (YamlEngineException e) {
      reader.problems.accept(reader.noYaml(Optional.empty(), e.getMessage()));
    } catch (NumberFormatException e) {
      // The library takes it for granted that backslash x and the like have digits behind them.
      reader.problems.accept(reader.noYaml(Optional.empty(), "a character’s number has no digits"));
    }
    return Optional.of(List.of());
  }

  /** Other generators go on without front matter that they can't read. */
  private static Severity severity(String yaml) {
    return ID.matcher(yaml).find() ? Severity.ERROR : Severity.WARNING;
  }

  private Optional<List<Field>> document() {
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case MappingStart -> {
          return Optional.of(fields(1));
        }
        case Scalar, SequenceStart, Alias -> {
          return noKeys(event);
        }
        default -> {
          // The start of the stream and of the document say nothing.
        }
      }
    }
    return Optional.of(List.of());
  }

  /** Text between two rules at the top of a file is no front matter. */
  private Optional<List<Field>> noKeys(Event event) {
    skip(event);
    while (events.hasNext()) {
      events.next();
    }
    return Optional.empty();
  }

  private List<Field> fields(int depth) {
    List<Field> fields = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Event event = events.next(); !ends(event); event = events.next()) {
      if (event instanceof ScalarEvent key) {
        Field field = new Field(key.getValue(), span(event), value(events.next(), depth));
        if (keys.add(field.key())) {
          fields.add(field);
        } else {
          problems.accept(twice(field));
        }
      } else {
        skip(event);
        skip(events.next());
      }
    }
    return fields;
  }

  private Value value(Event event, int depth) {
    if (event instanceof ScalarEvent scalar) {
      return new Value.Text(text(scalar), span(event));
    } else if (event.getEventId() == Event.ID.MappingStart && depth + 1 < DEEPEST) {
      return new Value.Fields(fields(depth + 1), span(event));
    } else if (event.getEventId() == Event.ID.SequenceStart && depth + 1 < DEEPEST) {
      return sequence(event, depth);
    }
    skip(event);
    return new Value.Other(span(event));
  }

  private Value sequence(Event start, int depth) {
    List<Value> values = new ArrayList<>();
    for (Event event = events.next(); !ends(event); event = events.next()) {
      values.add(value(event, depth + 1));
    }
    return new Value.Sequence(List.copyOf(values), span(start));
  }

  /** Goes over a value with all that is in it, however deep. */
  private void skip(Event start) {
    int open = starts(start) ? 1 : 0;
    while (open > 0) {
      Event event = events.next();
      open += starts(event) ? 1 : ends(event) ? -1 : 0;
    }
  }

  private static boolean starts(Event event) {
    return event.getEventId() == Event.ID.MappingStart
        || event.getEventId() == Event.ID.SequenceStart;
  }

  private static boolean ends(Event event) {
    return event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
  }

  private static String text(ScalarEvent scalar) {
    String text = scalar.getValue();
    boolean nothing = scalar.isPlain() && (text.equals("null") || text.equals("~"));
    return nothing ? "" : Characters.allowed(text);
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

  private static Diagnostic twice(Field field) {
    return Diagnostic.warning(
        "bad-front-matter",
        field.span(),
        "the key “" + field.key() + "” is there twice, and its first value counts",
        "remove one of the two");
  }

  private static Diagnostic tooLong(String file, Severity severity) {
    return new Diagnostic(
        severity,
        "bad-front-matter",
        SourceSpan.startOf(file),
        "the front matter is longer than " + LONGEST + " characters",
        Optional.of("front matter holds a few keys; put text below it"));
  }

  private Diagnostic noYaml(Optional<Mark> mark, String problem) {
    return new Diagnostic(
        severity,
        "bad-front-matter",
        span(mark, 0),
        "the front matter is no YAML: " + problem.lines().findFirst().orElse("").strip(),
        Optional.of(
            "put a value that holds “: ” or starts with a sign in quotes, and indent with spaces"));
  }
}
