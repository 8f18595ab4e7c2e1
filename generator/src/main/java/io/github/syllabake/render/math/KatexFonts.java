package io.github.syllabake.render.math;

import io.github.syllabake.render.math.KatexAssets.Asset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fonts of KaTeX as scripts, one for each font, for maps that readers save: pages on a disk can
 * load scripts, but no other files.
 */
public final class KatexFonts {

  private static final Pattern FACE =
      Pattern.compile("@font-face\\{[^}]*font-family:\"?(KaTeX_\\w+)[^}]*\\}");

  private static final Pattern SOURCE = Pattern.compile("url\\((fonts/[\\w-]+)\\.woff2\\)[^;}]*");

  /** What gives a font to those of certain classes. */
  private static final Pattern RULE =
      Pattern.compile("(?<=\\})(\\.[^{}]+)\\{[^}]*font(?:-family)?:[^;}]*(KaTeX_\\w+)");

  private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");
  private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]+)\"");

  private KatexFonts() {}

  /** The scripts for all fonts whose families may stand in pictures; none without such formulas. */
  public static List<Asset> scripts(Map<Formula, Typeset> typeset) {
    Set<String> classes = drawnClasses(typeset);
    if (classes.isEmpty()) {
      return List.of();
    }
    String css = KatexFiles.text("katex.min.css");
    Set<String> families =
        RULE.matcher(css)
            .results()
            .filter(rule -> Arrays.stream(rule.group(1).split(",")).anyMatch(applies(classes)))
            .map(rule -> rule.group(2))
            .collect(Collectors.toSet());
    return FACE.matcher(css)
        .results()
        .filter(face -> families.contains(face.group(1)))
        .map(face -> script(face.group()))
        .toList();
  }

  private static Predicate<String> applies(Set<String> classes) {
    return selector ->
        CLASS.matcher(selector).results().allMatch(name -> classes.contains(name.group(1)));
  }

  private static Set<String> drawnClasses(Map<Formula, Typeset> typeset) {
    Set<String> classes = new HashSet<>();
    typeset.forEach(
        (formula, made) -> {
          if (formula.measured() && made instanceof Typeset.Html html) {
            CLASSES
                .matcher(html.html())
                .results()
                .flatMap((MatchResult list) -> Stream.of(list.group(1).split(" ")))
                .forEach(classes::add);
          }
        });
    return classes;
  }

  private static Asset script(String face) {
    MatchResult source = SOURCE.matcher(face).results().findFirst().orElseThrow();
    String font = source.group(1);
    String bytes = Base64.getEncoder().encodeToString(KatexFiles.bytes(font + ".woff2"));
    String alone =
        face.substring(0, source.start())
            + "url(data:font/woff2;base64,"
            + bytes
            + ")"
            + face.substring(source.end());
    String name = font.substring(font.indexOf('/') + 1);
    String text = "(window.syllabakeFonts ||= {})['" + name + "'] = '" + alone + "';\n";
    return new Asset("assets/katex/" + font + ".js", text.getBytes(StandardCharsets.UTF_8));
  }
}
