package io.github.syllabake.importing.text;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the bullets and boxes of word processors as those of Markdown. */
final class BulletForms {

  private static final String SPACE = "[ \\t\\u00A0\\u2003]";
  private static final Pattern BULLET =
      Pattern.compile("^(" + SPACE + "*)([•◦▪▫‣●○■⁃∙·]|o(?=\\t))" + SPACE + "+(\\S.*)$");
  private static final Pattern BOX =
      Pattern.compile("^(" + SPACE + "*)(?:[-*+•◦▪]" + SPACE + "+)?([☐☑☒⬜])" + SPACE + "*(\\S.*)$");
  private static final Pattern NO_SPACE = Pattern.compile("^( {0,3}#{2,6})([\\p{L}].*)$");

  private final Consumer<Note> notes;

  /** The bullets that were met in this list, the outermost one first. */
  private final List<String> levels = new ArrayList<>();

  BulletForms(Consumer<Note> notes) {
    this.notes = notes;
  }

  /** The line with signs that Markdown knows. */
  Line apply(Line line) {
    Matcher box = BOX.matcher(line.text());
    if (box.matches()) {
      String mark = "☑☒".contains(box.group(2)) ? "[x] " : "[ ] ";
      return changed(line, indent(box.group(1)) + "- " + mark + box.group(3), box.group(2));
    }
    Matcher bullet = BULLET.matcher(line.text());
    if (bullet.matches()) {
      String text = depth(bullet.group(1), bullet.group(2)) + "- " + bullet.group(3);
      return changed(line, text, bullet.group(2));
    }
    if (!line.isBlank()) {
      levels.clear();
    }
    Matcher heading = NO_SPACE.matcher(line.text());
    return heading.matches()
        ? changed(line, heading.group(1) + " " + heading.group(2), heading.group(1).strip())
        : line;
  }

  private Line changed(Line line, String text, String sign) {
    String lost = sign.equals("o") ? sign : "";
    notes.accept(
        Note.of(Note.Kind.CHANGED, line, sign, "the sign is one that Markdown knows now")
            .words(lost, text.strip().startsWith("- [x]") ? "x" : ""));
    return line.with(text);
  }

  /** Where nothing is indented, other bullets than the first one are those of deeper levels. */
  private String depth(String space, String bullet) {
    if (!levels.contains(bullet)) {
      levels.add(bullet);
    }
    String indent = indent(space);
    return indent.isEmpty() ? "  ".repeat(levels.indexOf(bullet)) : indent;
  }

  private static String indent(String space) {
    return space.replace('\u00A0', ' ').replace('\u2003', ' ').replace("\t", "    ");
  }
}
