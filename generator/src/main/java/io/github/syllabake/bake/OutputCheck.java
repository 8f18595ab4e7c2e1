package io.github.syllabake.bake;

import io.github.syllabake.source.ContentReader;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.FolderWalk;
import io.github.syllabake.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses outputs that would destroy something or can't be written. */
final class OutputCheck {

  private final BakeRequest request;
  private final Path output;
  private final List<Diagnostic> problems = new ArrayList<>();

  private OutputCheck(BakeRequest request) {
    this.request = request;
    this.output = RealPath.of(request.output());
  }

  /** All that speaks against writing the output and the zip of a request. */
  static List<Diagnostic> check(BakeRequest request) {
    OutputCheck check = new OutputCheck(request);
    check.sources();
    if (check.problems.isEmpty()) {
      check.folder();
    }
    request.zip().ifPresent(check::zip);
    return check.problems;
  }

  private void sources() {
    Stream.concat(
            Stream.of(request.content()),
            Stream.of(request.templates(), request.assets()).flatMap(Optional::stream))
        .filter(source -> RealPath.of(source).startsWith(output))
        .findFirst()
        .ifPresent(
            source ->
                refuse(
                    "output-holds-sources",
                    "the output folder is or holds " + source + ", which the guide is made of",
                    "choose another output folder"));
  }

  private void folder() {
    if (output.getFileName() == null) {
      refuse("output-not-ours", "the output folder is the root of the disk", "choose a folder");
    } else if (!Files.exists(output)) {
      writable(output.getParent());
    } else if (!Files.isDirectory(output)) {
      refuse(
          "output-not-ours", "the output is a file, not a folder", "choose another output folder");
    } else {
      foreign(output).ifPresent(this::refuseForeign);
      writable(output.getParent());
    }
  }

  /** The first file in a folder that was not baked; empty when it was, or nothing is in it. */
  static Optional<Path> foreign(Path folder) {
    if (Files.exists(folder.resolve(ContentReader.OUTPUT_MARKER))) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().findFirst();
    } catch (IOException e) {
      return Optional.of(folder);
    }
  }

  private void refuseForeign(Path first) {
    refuse(
        "output-not-ours",
        "the output folder holds something that was not baked: " + first.getFileName(),
        "choose another folder, or empty this one; a baked folder has a file "
            + ContentReader.OUTPUT_MARKER);
  }

  private void writable(Path folder) {
    Path nearest = folder;
    while (!Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    if (!Files.isDirectory(nearest) || !Files.isWritable(nearest)) {
      refuse(
          "output-not-writable",
          "nothing can be written in " + nearest,
          "choose another place, or change the permissions");
    }
  }

  private void zip(Path path) {
    Path zip = RealPath.of(path);
    if (!zip.toString().endsWith(".zip")) {
      refuseZip(path, "the name of the zip does not end in .zip", "call it " + path + ".zip");
    } else if (Files.isDirectory(zip)) {
      refuseZip(path, "the zip is a folder", "choose another name");
    } else if (zip.startsWith(output)) {
      refuseZip(path, "the zip lies in the output folder", "write it beside the folder");
    } else if (isRead(zip)) {
      refuseZip(
          path,
          "the zip lies in the content folder, where the next bake would pack it as an attachment",
          "write it outside the content folder");
    } else {
      writable(zip.getParent());
    }
  }

  private boolean isRead(Path file) {
    Path content = RealPath.of(request.content());
    return file.startsWith(content) && !FolderWalk.leavesOut(content.relativize(file));
  }

  private void refuseZip(Path zip, String message, String hint) {
    problems.add(
        Diagnostic.error("zip-refused", SourceSpan.startOf(zip.toString()), message, hint));
  }

  private void refuse(String code, String message, String hint) {
    SourceSpan span = SourceSpan.startOf(request.output().toString());
    problems.add(Diagnostic.error(code, span, message, hint));
  }
}
