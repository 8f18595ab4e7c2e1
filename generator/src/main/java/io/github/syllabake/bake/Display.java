package io.github.syllabake.bake;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** Names files the way a person at the command line would: from where the program was started. */
final class Display {

  private final Path folder;

  /** Names the files of a folder that was given as {@code folder}. */
  Display(Path folder) {
    this.folder = folder;
  }

  /** Problems in files of the folder. */
  List<Diagnostic> problems(List<Diagnostic> problems) {
    return problems.stream().map(this::problem).toList();
  }

  /** Files of the folder. */
  List<SourceFile> files(List<SourceFile> files) {
    return files.stream().map(file -> new SourceFile(name(file.path()), file.text())).toList();
  }

  private Diagnostic problem(Diagnostic problem) {
    return new Diagnostic(
        problem.severity(),
        problem.code(),
        span(problem.span()),
        problem.message(),
        problem.hint(),
        problem.related().map(this::span),
        problem.fix().map(this::fix));
  }

  private Fix fix(Fix fix) {
    return new Fix(
        fix.edits().stream()
            .map(edit -> new Fix.Edit(span(edit.span()), edit.was(), edit.text()))
            .toList());
  }

  private SourceSpan span(SourceSpan span) {
    return new SourceSpan(name(span.file()), span.line(), span.column(), span.length());
  }

  /** By text alone: a path that the system's language setting can't say is to be named, too. */
  String name(String path) {
    if (path.equals(".")) {
      return folder.toString();
    }
    String above = folder.normalize().toString();
    return above.isEmpty() ? path : above + File.separator + path.replace("/", File.separator);
  }
}
