package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.CodeLines;
import io.github.syllabake.importing.page.Targets.Target;
import io.github.syllabake.importing.report.Counted;
import io.github.syllabake.importing.report.Counts;
import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.importing.text.Prose;
import io.github.syllabake.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes links lead to where their targets are now; a link that leads nowhere becomes text. */
final class Links {

  private static final String LABEL = "((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]*\\])*)";
  private static final Pattern LINK =
      Pattern.compile(
          "(!?)\\["
              + LABEL
              + "\\]\\(\\s*(<[^<>]*>|[^\\s()<>]*(?:\\([^\\s()]*\\)[^\\s()]*)*)"
              + "((?:\\s+(?:\"[^\"]*\"|'[^']*'))?)\\s*\\)");
  private static final Pattern DEFINITION =
      Pattern.compile("^( {0,3}\\[(?!\\^)[^\\]]+\\]:\\s*)(<[^<>]*>|\\S+)(.*)$");
  private static final Pattern WIKI =
      Pattern.compile("(!?)\\[\\[([^\\[\\]|\\n]+)(?:\\|([^\\[\\]]+))?]]");

  private final Targets targets;
  private final Predicate<String> exists;
  private final Consumer<Note> notes;
  private final Set<String> attachments = new TreeSet<>();

  /**
   * Links of all pages.
   *
   * @param exists whether there is a file beside the notes, by its path
   */
  Links(Targets targets, Predicate<String> exists, Consumer<Note> notes) {
    this.targets = targets;
    this.exists = exists;
    this.notes = notes;
  }

  /** The files that links and pictures lead to. */
  Set<String> attachments() {
    return attachments;
  }

  /** Notes the files that a finished page leads to; its links stay as they are. */
  void follow(SourceFile page) {
    List<String> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher link = LINK.matcher(Prose.masked(lines.get(i)));
      while (link.find()) {
        follow(new Destination(link.group(3), page.path()));
      }
      Matcher definition = DEFINITION.matcher(lines.get(i));
      if (definition.matches()) {
        follow(new Destination(definition.group(2), page.path()));
      }
    }
  }

  private void follow(Destination destination) {
    if (!destination.isOutside() && !destination.file().endsWith(".md")) {
      attached(destination.path(), destination.from(), destination.from());
    }
  }

  PageFile rewritten(PageFile page) {
    Set<Integer> code = CodeLines.of(page.body());
    List<Line> body = new ArrayList<>();
    for (int i = 0; i < page.body().size(); i++) {
      Line line = page.body().get(i);
      boolean plain = code.contains(i) || line.text().indexOf('[') < 0;
      body.add(plain ? line : line(line, page.path()));
    }
    return page.with(body);
  }

  private Line line(Line line, String page) {
    Matcher definition = DEFINITION.matcher(line.text());
    if (definition.matches()) {
      return definition(line, definition, page);
    }
    Line plain = replaced(line, LINK, link -> inline(link, line, page));
    return replaced(plain, WIKI, link -> wiki(link, line, page));
  }

  /** What takes the place of a match; empty to leave it as it is. */
  private interface Replacement {
    Optional<String> of(Matcher match);
  }

  private static Line replaced(Line line, Pattern pattern, Replacement replacement) {
    String masked = Prose.masked(line.text());
    Matcher found = pattern.matcher(line.text());
    StringBuilder out = new StringBuilder();
    int end = 0;
    while (found.find()) {
      boolean inCode = masked.charAt(found.start()) == ' ' || masked.charAt(found.end() - 1) == ' ';
      Optional<String> text = inCode ? Optional.empty() : replacement.of(found);
      out.append(line.text(), end, found.start()).append(text.orElse(found.group()));
      end = found.end();
    }
    return end == 0 ? line : line.with(out.append(line.text().substring(end)).toString());
  }

  private Optional<String> inline(Matcher link, Line line, String page) {
    boolean picture = !link.group(1).isEmpty();
    Destination destination = new Destination(link.group(3), line.file());
    if (destination.isOutside()) {
      return Optional.empty();
    }
    Optional<String> place = place(destination, page);
    if (place.isEmpty()) {
      String name = destination.path().replaceFirst("^\\./", "");
      boolean named = name.isEmpty() || link.group(2).contains(name);
      String text = link.group(2) + (named ? "" : " (`" + destination.text() + "`)");
      gone(line, link.group(), text, picture);
      return Optional.of(text);
    }
    if (place.get().equals(link.group(3))) {
      return Optional.empty();
    }
    moved(line, link.group(3), place.get());
    return Optional.of(
        link.group(1) + "[" + link.group(2) + "](" + place.get() + link.group(4) + ")");
  }

  private Line definition(Line line, Matcher definition, String page) {
    Destination destination = new Destination(definition.group(2), line.file());
    Optional<String> place = destination.isOutside() ? Optional.empty() : place(destination, page);
    if (place.isEmpty() && !destination.isOutside()) {
      notes.accept(
          Note.of(
              Note.Kind.LOOK, line, line.text().strip(), "there is no such file: mend the link"));
    }
    if (place.isEmpty() || place.get().equals(definition.group(2))) {
      return line;
    }
    moved(line, definition.group(2), place.get());
    return line.with(definition.group(1) + place.get() + definition.group(3));
  }

  private Optional<String> wiki(Matcher link, Line line, String page) {
    String target = link.group(2).strip();
    String text = link.group(3) == null ? target : link.group(3).strip();
    int hash = target.indexOf('#');
    String name = hash < 0 ? target : target.substring(0, hash);
    String head = hash < 0 ? "" : target.substring(hash + 1);
    boolean picture = !link.group(1).isEmpty();
    Optional<String> place =
        Optional.of(head)
            .filter(found -> !found.isEmpty())
            .flatMap(targets::name)
            .or(() -> targets.name(name))
            .map(found -> Destination.relative(page, found.page(), found.anchor()))
            .or(() -> attached(name, line.file(), page));
    if (place.isEmpty()) {
      gone(line, link.group(), text, picture);
      return Optional.of(text);
    }
    boolean image = picture && attachments.contains(Destination.joined(line.file(), name));
    String written = (image ? "!" : "") + "[" + text + "](" + place.get() + ")";
    notes.accept(
        Note.of(Note.Kind.LINK, line, link.group(), written)
            .words(link.group(), written)
            .counts(Counts.of(image ? Counted.PICTURES : Counted.LINKS, 1)));
    return Optional.of(written);
  }

  private Optional<String> place(Destination destination, String page) {
    String file = destination.file();
    Optional<Target> exact =
        destination.anchor().isEmpty()
            ? Optional.empty()
            : targets.anchor(file, destination.anchor());
    // Of another file whose heading is not found, the page is left.
    Optional<Target> target =
        destination.path().isEmpty() && !destination.anchor().isEmpty()
            ? exact
            : exact.or(() -> targets.file(file));
    return target
        .map(found -> Destination.relative(page, found.page(), found.anchor()))
        .or(() -> attached(destination.path(), destination.from(), page));
  }

  /** A file that is no note, and travels with the guide. */
  private Optional<String> attached(String path, String from, String page) {
    String file = Destination.joined(from, path);
    if (path.isEmpty() || path.startsWith("/") || file.startsWith("..") || !exists.test(file)) {
      return Optional.empty();
    }
    attachments.add(file);
    return Optional.of(Destination.relative(page, file, ""));
  }

  private void moved(Line line, String from, String to) {
    notes.accept(Note.of(Note.Kind.LINK, line, from, to).words(from, to));
  }

  private void gone(Line line, String link, String text, boolean picture) {
    notes.accept(
        Note.of(Note.Kind.LOOK, line, link, "it leads to nothing here: its text is left")
            .words(link, text)
            .counts(
                link.startsWith("[[") || link.startsWith("![[")
                    ? Counts.NONE
                    : Counts.of(picture ? Counted.PICTURES : Counted.LINKS, -1)));
  }
}
