package io.github.syllabake.source;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Walks through a folder that an author keeps files in.
 *
 * <p>Hidden files and folders, {@code target}, {@code node_modules} and folders that were baked are
 * left out. Symbolic links are followed as long as they stay in the folder.
 */
public final class FolderWalk {

  private static final Set<String> LEFT_OUT = Set.of("target", "node_modules");

  private final Path root;
  private final List<String> paths = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /** The real folders from the root down to where the walk stands: a link to one is a cycle. */
  private final Deque<Path> above = new ArrayDeque<>();

  private FolderWalk(Path root) {
    this.root = root;
  }

  /**
   * What a walk found.
   *
   * @param paths paths of all files, relative to the folder, with forward slashes, sorted
   * @param problems links that lead nowhere or outside, folders that can't be read
   */
  public record Found(List<String> paths, List<Diagnostic> problems) {}

  /**
   * Walks through a folder that exists.
   *
   * @return what it holds; errors are {@code unreadable-file}, {@code unreadable-name}, {@code
   *     outside-content}, {@code broken-symlink} and {@code symlink-cycle}
   */
  public static Found walk(Path folder) {
    FolderWalk walk = new FolderWalk(folder);
    walk.enter(folder, ".");
    Collections.sort(walk.paths);
    return new Found(walk.paths, walk.problems);
  }

  /** Whether a walk never comes to a file, because of its name or that of a folder above it. */
  public static boolean leavesOut(Path relative) {
    Path folders = relative.getParent();
    return relative.getFileName().toString().startsWith(".")
        || (folders != null
            && StreamSupport.stream(folders.spliterator(), false)
                .map(Path::toString)
                .anyMatch(name -> name.startsWith(".") || LEFT_OUT.contains(name)));
  }

  /** The same for a path with forward slashes. */
  public static boolean leavesOut(String path) {
    List<String> names = List.of(path.split("/"));
    return names.stream().anyMatch(name -> name.startsWith(".") || LEFT_OUT.contains(name));
  }

  private void enter(Path folder, String path) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      above.push(folder.toRealPath());
      entries.forEach(this::visit);
      above.pop();
    } catch (IOException e) {
      problems.add(ContentReader.unreadable(path, e));
    } catch (UncheckedIOException e) {
      problems.add(ContentReader.unreadable(path, e.getCause()));
    }
  }

  private void visit(Path entry) {
    String name = entry.getFileName().toString();
    if (name.startsWith(".") || !isNamed(entry)) {
      return;
    }
    if (Files.isSymbolicLink(entry) && !staysInside(entry)) {
      return;
    }
    if (!Files.isDirectory(entry)) {
      paths.add(relative(entry));
    } else if (!LEFT_OUT.contains(name) && !isBaked(entry)) {
      enter(entry, relative(entry));
    }
  }

  /** With a language setting that is no UTF-8, the JDK can't say names of other letters. */
  private boolean isNamed(Path entry) {
    if (canBeSaid(entry)) {
      return true;
    }
    problems.add(
        Diagnostic.error(
            "unreadable-name",
            SourceSpan.startOf(relative(entry)),
            "the name can't be read with the system's language setting",
            "set LC_ALL=C.UTF-8, or give it a name of plain letters"));
    return false;
  }

  private boolean canBeSaid(Path entry) {
    try {
      return root.resolve(relative(entry)).equals(entry);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isBaked(Path folder) {
    return Files.exists(folder.resolve(ContentReader.OUTPUT_MARKER));
  }

  private boolean staysInside(Path link) {
    try {
      Path real = link.toRealPath();
      if (above.contains(real)) {
        report("symlink-cycle", link, "a symbolic link to a folder that it stands in");
        return false;
      }
      if (!real.startsWith(above.peekLast())) {
        report("outside-content", link, "a symbolic link that leaves the folder");
        return false;
      }
      return true;
    } catch (IOException e) {
      report("broken-symlink", link, "a symbolic link that leads nowhere");
      return false;
    }
  }

  private void report(String code, Path link, String message) {
    problems.add(
        Diagnostic.warning(
            code,
            SourceSpan.startOf(relative(link)),
            message + " is left out",
            "put a copy of the file in its place, or remove the link"));
  }

  private String relative(Path entry) {
    return root.relativize(entry).toString().replace(File.separatorChar, '/');
  }
}
