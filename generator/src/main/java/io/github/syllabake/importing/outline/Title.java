package io.github.syllabake.importing.outline;

import io.github.syllabake.parse.Mojibake;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading's text, taken apart.
 *
 * @param text what it says, without number and pictographs
 * @param number the number that it bears
 * @param ornaments the pictographs before it
 */
public record Title(String text, Optional<Number> number, List<String> ornaments) {

  private static final Pattern ORNAMENT =
      Pattern.compile(
          "^(?![©®™°])(?:[\\p{So}\\x{1F000}-\\x{1FAFF}\\x{2190}-\\x{21FF}][\\x{FE0F}\\x{200D}"
              + "\\x{1F3FB}-\\x{1F3FF}]*)+\\s*");
  private static final Pattern BOLD = Pattern.compile("^\\*\\*([^*]+)\\*\\*$");
  private static final Pattern KEYCAPS =
      Pattern.compile("^((?:[0-9]\\x{FE0F}?\\x{20E3})+|\\x{1F51F})\\s*");
  private static final Pattern CHAPTER =
      Pattern.compile(
          "^((?iu:pillar|chapter|part|section|unit|module|lesson|lecture|topic|kapitel|teil"
              + "|abschnitt|modul|lektion|bölüm|ünite|konu|chapitre|partie|capítulo|tema"
              + "|capitolo|parte))\\s+(\\d+(?:\\.\\d+)*|[IVXLC]+)\\s*(?:[.:)–—-]\\s*)(?=\\S)");
  private static final Pattern DOTTED =
      Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3})+)\\s*[.:)]?\\s+(?=\\S)");
  private static final Pattern PLAIN = Pattern.compile("^(\\d{1,3})\\s*[.:)]\\s+(?=\\S)");
  private static final Pattern ENCLOSED = Pattern.compile("^\\((\\d{1,3})\\)\\s+(?=\\S)");
  private static final Pattern ROMAN =
      Pattern.compile("^(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))[.)]\\s+(?=\\S)");

  /**
   * A number before a title.
   *
   * @param written all that is taken off
   * @param style what it looks like: numbers of one style count on
   * @param parts such as 10 and 2 for 10.2
   */
  public record Number(String written, String style, List<Integer> parts) {

    /** Its last part. */
    public int last() {
      return parts.get(parts.size() - 1);
    }

    /** Such as {@code 10.2}. */
    public String digits() {
      return String.join(".", parts.stream().map(String::valueOf).toList());
    }
  }

  /** Takes a heading's text apart; a colon at its end and bold print of all of it are left out. */
  public static Title of(String heading) {
    List<String> ornaments = new ArrayList<>();
    String rest = withoutOrnament(plain(heading), ornaments);
    Optional<Number> number = number(rest);
    if (number.isPresent()) {
      rest = withoutOrnament(rest.substring(number.get().written().length()), ornaments);
    }
    return rest.isBlank()
        ? new Title(heading.strip(), Optional.empty(), List.of())
        : new Title(plain(rest), number, List.copyOf(ornaments));
  }

  private static String plain(String text) {
    Matcher bold = BOLD.matcher(text.strip());
    String plain = bold.matches() ? bold.group(1) : text.strip();
    boolean colon = plain.length() > 1 && plain.endsWith(":") && !plain.endsWith("::");
    return colon ? plain.substring(0, plain.length() - 1).stripTrailing() : plain;
  }

  private static String withoutOrnament(String text, List<String> ornaments) {
    Matcher ornament = ORNAMENT.matcher(text);
    boolean keycap = KEYCAPS.matcher(text).find();
    if (!keycap && ornament.find()) {
      ornaments.add(ornament.group().strip());
      return text.substring(ornament.end());
    }
    Optional<Mojibake.Run> damaged = Mojibake.first(text).filter(run -> run.start() == 0);
    if (damaged.isPresent() && text.startsWith(damaged.get().text() + " ")) {
      ornaments.add(damaged.get().text());
      return text.substring(damaged.get().text().length()).stripLeading();
    }
    return text;
  }

  private static Optional<Number> number(String text) {
    Matcher keycaps = KEYCAPS.matcher(text);
    if (keycaps.find()) {
      String digits = keycaps.group(1).replaceAll("[^0-9]", "");
      int value = digits.isEmpty() ? 10 : Integer.parseInt(digits);
      return Optional.of(new Number(keycaps.group(), "keycaps", List.of(value)));
    }
    Matcher chapter = CHAPTER.matcher(text);
    if (chapter.find()) {
      return Optional.of(
          new Number(
              chapter.group(), chapter.group(1).toLowerCase(Locale.ROOT), parts(chapter.group(2))));
    }
    return plain(text, DOTTED, "dotted")
        .or(() -> plain(text, PLAIN, "plain"))
        .or(() -> plain(text, ENCLOSED, "enclosed"))
        .or(() -> plain(text, ROMAN, "roman"));
  }

  private static Optional<Number> plain(String text, Pattern pattern, String style) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.of(new Number(matcher.group(), style, parts(matcher.group(1))))
        : Optional.empty();
  }

  private static List<Integer> parts(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return List.of(number.split("\\.")).stream().map(Integer::valueOf).toList();
    }
    return List.of(roman(number));
  }

  private static int roman(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int value = value(number.charAt(i));
      boolean before = i + 1 < number.length() && value < value(number.charAt(i + 1));
      sum += before ? -value : value;
    }
    return sum;
  }

  private static int value(char letter) {
    return switch (letter) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      default -> 100;
    };
  }
}
