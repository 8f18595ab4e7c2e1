package io.github.syllabake.render.figure;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * TeX as a line of plain text, for places where nothing can be typeset: characters for symbols,
 * raised and lowered digits, a slash for a fraction. A command that has no plain form stays as its
 * name.
 */
final class TexText {

  /** What is longer is no label; it stays as it is, which also bounds how deep groups can nest. */
  private static final int LONGEST = 500;

  private static final Pattern SPACES_IN_A_ROW = Pattern.compile(" +");

  private static final Set<String> SILENT =
      Set.of(
          "left",
          "right",
          "big",
          "Big",
          "bigl",
          "bigr",
          "Bigl",
          "Bigr",
          "bigg",
          "Bigg",
          "limits",
          "nolimits",
          "displaystyle",
          "textstyle",
          "!");
  private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac");
  private static final Set<String> SPACES = Set.of(",", ":", ";", " ", "quad", "qquad", "\\");
  private static final Set<String> PLAIN =
      Set.of(
          "text",
          "textbf",
          "textit",
          "textrm",
          "mathrm",
          "mathbf",
          "mathit",
          "mathsf",
          "mathtt",
          "mathcal",
          "bm",
          "boldsymbol",
          "operatorname");

  private final String tex;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private TexText(String tex) {
    this.tex = tex;
  }

  /** The plain text of a formula. */
  static String of(String tex) {
    if (tex.length() > LONGEST) {
      return tex;
    }
    TexText text = new TexText(tex);
    while (text.at < tex.length()) {
      text.next();
    }
    return SPACES_IN_A_ROW.matcher(text.out).replaceAll(" ").strip();
  }

  private void next() {
    char c = tex.charAt(at++);
    switch (c) {
      case '\\' -> command(commandName());
      case '^' -> script(TexSymbols::raised, "^");
      case '_' -> script(TexSymbols::lowered, "_");
      case '{', '}' -> {}
      case '~', '&' -> out.append(' ');
      case '\'' -> out.append('′');
      case ',' -> out.append(", ");
      case '+', '-' -> sign(c == '-' ? "−" : "+");
      default -> {
        if (!Character.isWhitespace(c)) {
          symbol(String.valueOf(c));
        }
      }
    }
  }

  private String commandName() {
    int start = at;
    while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
      at++;
    }
    if (at == start && at < tex.length()) {
      at++;
    }
    return tex.substring(start, at);
  }

  private void command(String name) {
    Optional<String> accent = TexSymbols.accent(name);
    Optional<String> symbol = TexSymbols.command(name);
    if (accent.isPresent()) {
      out.append(argument()).append(accent.get());
    } else if (symbol.isPresent()) {
      symbol(symbol.get());
    } else if (SPACES.contains(name)) {
      out.append(' ');
    } else if (FRACTIONS.contains(name)) {
      out.append(grouped(argument())).append('/').append(grouped(argument()));
    } else if (name.equals("sqrt")) {
      out.append('√').append(grouped(argument()));
    } else if (name.equals("mathbb")) {
      out.append(TexSymbols.doubleStruck(argument()));
    } else if (PLAIN.contains(name)) {
      word(name.startsWith("text") ? rawArgument() : argument());
    } else if (name.equals("begin") || name.equals("end")) {
      rawArgument();
    } else if (!SILENT.contains(name)) {
      other(name);
    }
  }

  private void other(String name) {
    if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
      out.append(name.equals("|") ? "‖" : name);
    } else {
      word(name);
    }
  }

  /** A word keeps away from letters and digits on both sides. */
  private void word(String word) {
    if (endsWithLetterOrDigit() || out.length() > 0 && out.charAt(out.length() - 1) == ')') {
      out.append(' ');
    }
    out.append(word);
    if (wordFollows()) {
      out.append(' ');
    }
  }

  private boolean wordFollows() {
    int next = at;
    while (next < tex.length() && tex.charAt(next) == ' ') {
      next++;
    }
    return next < tex.length()
        && (Character.isLetterOrDigit(tex.charAt(next)) || tex.charAt(next) == '\\');
  }

  private void symbol(String symbol) {
    out.append(TexSymbols.isRelation(symbol) ? " " + symbol + " " : symbol);
  }

  /** A sign between two things takes space; before one thing it takes none. */
  private void sign(String sign) {
    boolean between = out.length() > 0 && " ([{/^_√+−".indexOf(out.charAt(out.length() - 1)) < 0;
    out.append(between ? " " + sign + " " : sign);
  }

  private boolean endsWithLetterOrDigit() {
    return out.length() > 0 && Character.isLetterOrDigit(out.codePointBefore(out.length()));
  }

  private void script(Function<String, Optional<String>> forms, String mark) {
    String script = argument();
    Optional<String> form = forms.apply(script);
    out.append(form.orElseGet(() -> mark + grouped(script)));
    if (form.isEmpty() && wordFollows()) {
      out.append(' ');
    }
  }

  private static String grouped(String text) {
    return text.codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || FontWidths.takesNoSpace(c))
        ? text
        : "(" + text + ")";
  }

  private String argument() {
    return of(rawArgument());
  }

  /** The next group without its braces, or the next command or character. */
  private String rawArgument() {
    while (at < tex.length() && tex.charAt(at) == ' ') {
      at++;
    }
    int start = at;
    if (at >= tex.length()) {
      return "";
    } else if (tex.charAt(at) == '\\') {
      at++;
      commandName();
      return tex.substring(start, at);
    } else if (tex.charAt(at) != '{') {
      return tex.substring(at, ++at);
    }
    at = endOfGroup(start);
    return tex.substring(start + 1, Math.max(start + 1, at - 1));
  }

  private int endOfGroup(int start) {
    int depth = 0;
    for (int i = start; i < tex.length(); i++) {
      depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return tex.length() + 1;
  }
}
