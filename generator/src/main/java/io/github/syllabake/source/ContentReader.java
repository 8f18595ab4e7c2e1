package io.github.syllabake.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the content folder, as {@link FolderWalk} finds it: Markdown and the ledger of ids as text,
 * all else by name.
 */
public final class ContentReader {

  /** The file by which a baked folder is recognized. */
  public static final String OUTPUT_MARKER = ".syllabake";

  /** The file in the content folder itself that holds the ledger of ids. */
  public static final String LEDGER = "ids.lock";

  private ContentReader() {}

  /**
   * Reads a folder.
   *
   * <p>Files that are not UTF-8 are errors; they are part of the value all the same, with each bad
   * byte read as Windows-1252, so that links to them still lead somewhere.
   *
   * @param folder the content folder
   * @return its files; errors are {@code no-folder}, {@code empty-folder}, {@code not-utf-8},
   *     {@code unreadable-file}, {@code unreadable-name}, {@code outside-content}, {@code
   *     broken-symlink} and {@code symlink-cycle}
   */
  public static Outcome<Content> read(Path folder) {
    return read(folder, Map.of());
  }

  /**
   * Reads a folder as it would be with some files changed.
   *
   * @param changed the bytes of those files by path, relative to the folder, with forward slashes
   */
  public static Outcome<Content> read(Path folder, Map<String, byte[]> changed) {
    if (!Files.isDirectory(folder)) {
      return new Outcome<>(Content.NONE, List.of(noFolder(folder)));
    }
    FolderWalk.Found found = FolderWalk.walk(folder);
    List<Outcome<SourceFile>> files =
        Parallel.map(
            found.paths().stream().filter(ContentReader::isMarkdown).toList(),
            path -> readFile(folder, path, changed));
    List<Diagnostic> problems = new ArrayList<>(found.problems());
    files.forEach(file -> problems.addAll(file.diagnostics()));
    if (files.isEmpty() && problems.isEmpty()) {
      problems.add(emptyFolder());
    }
    Optional<Outcome<SourceFile>> ledger =
        found.paths().stream()
            .filter(LEDGER::equals)
            .findFirst()
            .map(path -> readFile(folder, path, changed));
    ledger.ifPresent(file -> problems.addAll(file.diagnostics()));
    List<String> others = found.paths().stream().filter(ContentReader::isAttachment).toList();
    List<SourceFile> texts = files.stream().map(Outcome::value).toList();
    return new Outcome<>(new Content(texts, others, ledger.map(Outcome::value)), problems);
  }

  private static boolean isAttachment(String path) {
    return !isMarkdown(path) && !path.equals(LEDGER);
  }

  private static boolean isMarkdown(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  private static Outcome<SourceFile> readFile(
      Path folder, String path, Map<String, byte[]> changed) {
    try {
      return SourceDecoder.decode(
          path,
          changed.containsKey(path) ? changed.get(path) : Files.readAllBytes(folder.resolve(path)));
    } catch (IOException e) {
      return new Outcome<>(new SourceFile(path, ""), List.of(unreadable(path, e)));
    }
  }

  private static Diagnostic noFolder(Path folder) {
    String message = Files.exists(folder) ? "is a file, not a folder" : "there is no such folder";
    return Diagnostic.error(
        "no-folder",
        SourceSpan.startOf("."),
        message,
        "name the folder that holds the guide's Markdown files");
  }

  private static Diagnostic emptyFolder() {
    return Diagnostic.error(
        "empty-folder",
        SourceSpan.startOf("."),
        "the folder holds no Markdown file",
        "write a first page, index.md; files end in .md or .markdown");
  }

  static Diagnostic unreadable(String path, IOException cause) {
    return Diagnostic.error(
        "unreadable-file",
        SourceSpan.startOf(path),
        "can't be read: " + cause.getClass().getSimpleName() + ": " + cause.getMessage(),
        "check its permissions");
  }
}
