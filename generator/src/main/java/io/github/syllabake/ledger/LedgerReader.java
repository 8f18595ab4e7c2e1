package io.github.syllabake.ledger;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a ledger. Lines may stand in any order, and a line may stand twice: so a merge that keeps
 * the lines of both sides is a right ledger.
 */
public final class LedgerReader {

  private static final String DIGEST = "[0-9a-f]{10}";

  private static final Pattern LINE =
      Pattern.compile(
          "(\\S+) (page|section|item|step|question|tick) (living|retired|now:\\S+)"
              + " (-|%1$s)(?:/(%1$s))? (\\S+)((?: (?:in|tick|file):\\S+)*)".formatted(DIGEST));

  private static final Pattern CONFLICT =
      Pattern.compile("(<{7}|\\|{7}|>{7})( .*)?|={7}", Pattern.DOTALL);

  private static final Pattern HEADER = Pattern.compile("syllabake ids (\\d{1,9})");

  private static final String RESTORE =
      "take the last good ids.lock from version control, then run “syllabake ids”";

  private final SourceFile file;
  private final List<String> lines;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  private LedgerReader(SourceFile file) {
    this.file = file;
    this.lines = file.lines();
  }

  /**
   * Reads a ledger.
   *
   * @return the ledger, as far as it can be read; errors are {@code bad-ids-lock}
   */
  public static Outcome<Ledger> read(SourceFile file) {
    LedgerReader reader = new LedgerReader(file);
    if (reader.header()) {
      for (int i = 1; i < reader.lines.size(); i++) {
        reader.line(i + 1, reader.lines.get(i));
      }
      reader.successors();
    }
    return new Outcome<>(new Ledger(new TreeMap<>(reader.entries), reader.places), reader.problems);
  }

  private boolean header() {
    String first = lines.isEmpty() ? "" : lines.get(0).stripTrailing();
    Matcher header = HEADER.matcher(first);
    if (first.equals(LedgerWriter.HEADER)) {
      return true;
    } else if (CONFLICT.matcher(first).matches()) {
      conflict(1);
    } else if (header.matches()) {
      bad(1, "this ledger has the form " + header.group(1), "bake with the version that wrote it");
    } else {
      bad(1, "a ledger starts with “" + LedgerWriter.HEADER + "”", RESTORE);
    }
    return false;
  }

  private void line(int number, String line) {
    Matcher matcher = LINE.matcher(line.stripTrailing());
    if (matcher.matches()) {
      add(number, entry(matcher));
    } else if (CONFLICT.matcher(line).matches()) {
      conflict(number);
    } else if (!line.isBlank() && !line.startsWith("#") && !line.equals(LedgerWriter.HEADER)) {
      bad(number, "this line is damaged", RESTORE);
    }
  }

  private void conflict(int number) {
    if (problems.stream().noneMatch(problem -> problem.message().contains("merge"))) {
      bad(
          number,
          "a merge left its marks here",
          "keep the lines of both sides, remove the marks, and run “syllabake ids”");
    }
  }

  /**
   * Of two lines with one id, which a merge may leave, a successor counts more than the end, and
   * that more than life: whether something bears the id is seen in the guide itself.
   */
  private void add(int number, Entry entry) {
    Entry other = entries.get(entry.id());
    if (other == null || weight(entry.state()) > weight(other.state())) {
      entries.put(entry.id(), entry);
      places.put(entry.id(), number);
    } else if (entry.state() instanceof State.Now && !entry.state().equals(other.state())) {
      problems.add(
          error(
                  number,
                  "the id “" + entry.id() + "” has two successors",
                  "keep the line that is true")
              .alsoAt(span(places.get(entry.id()))));
    }
  }

  private static int weight(State state) {
    if (state instanceof State.Now) {
      return 2;
    }
    return state instanceof State.Retired ? 1 : 0;
  }

  private static Entry entry(Matcher line) {
    Kind kind = Kind.valueOf(line.group(2).toUpperCase(Locale.ROOT));
    String id = line.group(1);
    Map<String, String> fields = fields(line.group(7));
    return new Entry(
        id,
        kind,
        state(line.group(3)),
        new Print(
            present(line.group(4)),
            line.group(5) == null ? "" : line.group(5),
            present(line.group(6))),
        fields.getOrDefault("in", LedgerWriter.usualParent(id, kind)),
        fields.getOrDefault("tick", ""),
        decoded(fields.getOrDefault("file", "")));
  }

  private static Map<String, String> fields(String text) {
    return Pattern.compile(" ")
        .splitAsStream(text.strip())
        .filter(field -> !field.isEmpty())
        .collect(
            Collectors.toMap(
                field -> field.substring(0, field.indexOf(':')),
                field -> field.substring(field.indexOf(':') + 1),
                (first, second) -> second));
  }

  private static State state(String word) {
    if (word.startsWith("now:")) {
      return new State.Now(word.substring("now:".length()));
    }
    return word.equals("living") ? new State.Living() : new State.Retired();
  }

  private static String present(String word) {
    return word.equals("-") ? "" : word;
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return path;
    }
  }

  /** Each successor has to be known, and no chain of them may be a circle. */
  private void successors() {
    for (Entry entry : entries.values()) {
      if (entry.state() instanceof State.Now now) {
        if (!entries.containsKey(now.successor())) {
          bad(
              places.get(entry.id()),
              "the successor “" + now.successor() + "” is no id of the ledger",
              "name one that is, or write “retired”");
        } else if (isCircle(entry.id())) {
          bad(
              places.get(entry.id()),
              "the successors of “" + entry.id() + "” go round in a circle",
              "write “living” where something bears the id, or “retired”");
        }
      }
    }
  }

  private boolean isCircle(String id) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (entries.containsKey(at) && entries.get(at).state() instanceof State.Now now) {
      if (!seen.add(at)) {
        return at.equals(id);
      }
      at = now.successor();
    }
    return false;
  }

  private void bad(int line, String message, String hint) {
    problems.add(error(line, message, hint));
  }

  private Diagnostic error(int line, String message, String hint) {
    return Diagnostic.error("bad-ids-lock", span(line), message, hint);
  }

  private SourceSpan span(int line) {
    int length = line <= lines.size() ? lines.get(line - 1).length() : 0;
    return new SourceSpan(file.path(), line, 1, length);
  }
}
