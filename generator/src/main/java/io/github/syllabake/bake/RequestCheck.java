package io.github.syllabake.bake;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.FolderWalk;
import io.github.syllabake.source.SourceSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the folders, besides the content, that a request names. */
final class RequestCheck {

  private RequestCheck() {}

  /** Folders that do not exist; assets that can't be copied. */
  static List<Diagnostic> check(BakeRequest request) {
    List<Diagnostic> problems = new ArrayList<>();
    Stream.of(request.templates(), request.assets())
        .flatMap(Optional::stream)
        .filter(folder -> !Files.isDirectory(folder))
        .map(RequestCheck::missing)
        .forEach(problems::add);
    request
        .assets()
        .filter(Files::isDirectory)
        .map(folder -> new Display(folder).problems(FolderWalk.walk(folder).problems()))
        .ifPresent(problems::addAll);
    return problems;
  }

  private static Diagnostic missing(Path folder) {
    return Diagnostic.error(
        "no-folder",
        SourceSpan.startOf(folder.toString()),
        "there is no such folder",
        "name an existing folder, or leave it out to use the built-in theme");
  }
}
