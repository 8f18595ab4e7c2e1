package io.github.syllabake.render.math;

import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
import io.github.syllabake.source.SourceSpan;
import io.github.syllabake.source.Suggestion;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what to do about a formula that KaTeX refuses. */
final class TexAdvice {

  private static final String FOLDER = "/io/github/syllabake/render/math/";

  private static final Pattern UNKNOWN =
      Pattern.compile("(?:Undefined control sequence: |No such environment: )(\\\\?)(.+)");

  private static final Pattern LINE = Pattern.compile("(\\S+) ([=:]) (.+)");

  private final List<String> commands = lines("katex-commands.txt");
  private final Map<String, Known> foreign = foreign();

  /** What is written elsewhere: as it stands, or as advice. */
  private record Known(boolean replaces, String text) {}

  /** The problem of a formula that was refused. */
  Diagnostic problem(Inline.Math math, Typeset.Refused refused, SourceSpan span) {
    Matcher unknown = UNKNOWN.matcher(refused.message());
    if (!unknown.matches()) {
      return bad(refused, span, "KaTeX could not set the formula $" + math.tex().strip() + "$");
    }
    boolean command = !unknown.group(1).isEmpty();
    String name = unknown.group(2);
    Optional<Known> known = Optional.ofNullable(foreign.get(command ? name : "{" + name + "}"));
    return known
        .map(found -> foreign(math, refused, span, found))
        .orElseGet(() -> bad(refused, span, command ? nearest(name) : "write another one"));
  }

  private static Diagnostic bad(Typeset.Refused refused, SourceSpan span, String hint) {
    return Diagnostic.warning("bad-tex", span, refused.message(), hint);
  }

  private String nearest(String name) {
    return Suggestion.of(name, commands)
        .map(near -> "did you mean “\\" + near + "”?")
        .orElse("KaTeX knows nothing like it; its documentation lists what it knows");
  }

  private static Diagnostic foreign(
      Inline.Math math, Typeset.Refused refused, SourceSpan span, Known known) {
    String written = written(math, refused);
    Diagnostic problem =
        Diagnostic.warning(
            "foreign-tex",
            span,
            "“"
                + written
                + "” is TeX that KaTeX "
                + KatexFiles.VERSION
                + ", which sets formulas here, does not know",
            known.replaces() ? "write “" + known.text() + "”" : known.text());
    return problem.fixedBy(
        Optional.of(known)
            .filter(Known::replaces)
            .map(found -> Fix.of(span, written, braced(math, refused, found.text()))));
  }

  private static String written(Inline.Math math, Typeset.Refused refused) {
    int end = Math.min(math.tex().length(), refused.position() + refused.length());
    return math.tex().substring(Math.min(refused.position(), end), end);
  }

  /** As an index, an operator has to stand in braces. */
  private static String braced(Inline.Math math, Typeset.Refused refused, String text) {
    String before = math.tex().substring(0, refused.position()).stripTrailing();
    boolean index = before.endsWith("_") || before.endsWith("^");
    return index && text.endsWith("}") && !text.startsWith("{") ? "{" + text + "}" : text;
  }

  private static Map<String, Known> foreign() {
    Map<String, Known> foreign = new HashMap<>();
    for (String line : lines("foreign-tex.txt")) {
      Matcher matcher = LINE.matcher(line);
      if (!line.startsWith("#") && matcher.matches()) {
        foreign.put(matcher.group(1), new Known(matcher.group(2).equals("="), matcher.group(3)));
      }
    }
    return foreign;
  }

  private static List<String> lines(String name) {
    return new String(KatexFiles.resource(FOLDER + name), StandardCharsets.UTF_8).lines().toList();
  }
}
