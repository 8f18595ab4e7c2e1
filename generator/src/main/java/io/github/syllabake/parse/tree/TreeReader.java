package io.github.syllabake.parse.tree;

import io.github.syllabake.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads trees. */
public final class TreeReader {

  private TreeReader() {}

  /**
   * Reads a tree that is drawn in box characters or ASCII, or indented by spaces, tabs or bullets.
   *
   * @param problems receives {@code tree-jump}, {@code tree-mixed-indentation}, {@code
   *     tree-two-roots}, {@code tree-empty-label}, {@code tree-too-deep} and {@code tree-one-node},
   *     all of them warnings
   * @return its root; several when the root is not written and the first line hangs on a branch;
   *     none when there is no line with a label
   */
  public static List<Outline> read(
      List<TextLine> lines, String file, Consumer<Diagnostic> problems) {
    boolean drawn = lines.stream().anyMatch(TreeLineReader::hasBranch);
    List<TreeLine> read =
        lines.stream()
            .map(drawn ? TreeLineReader::drawn : TreeLineReader::indented)
            .flatMap(Optional::stream)
            .toList();
    boolean rootless = !read.isEmpty() && read.get(0).connected();
    List<Diagnostic> unclear = new ArrayList<>();
    List<Outline> roots =
        new TreeBuilder(new TreeProblems(file, unclear::add), new Steps(drawn), rootless)
            .build(read);
    if (!rootless && unclear.isEmpty() && roots.size() == 1 && roots.get(0).children().isEmpty()) {
      new TreeProblems(file, unclear::add).alone(roots.get(0));
    }
    reportMixed(read, unclear.isEmpty(), new TreeProblems(file, problems));
    unclear.forEach(problems);
    return roots;
  }

  /**
   * Whether the lines are a drawn tree and nothing else: all but the first one hang on a branch or
   * are spacers. Boxes and the frames of tables are no trees.
   */
  public static boolean isDrawn(List<TextLine> lines) {
    List<TextLine> written = lines.stream().filter(line -> !line.text().isBlank()).toList();
    return written.stream().skip(1).anyMatch(TreeLineReader::hasBranch)
        && written.stream().skip(1).allMatch(TreeReader::hangs)
        && written.stream().noneMatch(TreeReader::isBox);
  }

  private static boolean hangs(TextLine line) {
    return TreeLineReader.hasBranch(line) || TreeLineReader.drawn(line).isEmpty();
  }

  private static boolean isBox(TextLine line) {
    return line.text().chars().anyMatch(c -> "┐┘┌┤╗╝╔╣╮╯".indexOf(c) >= 0);
  }

  /** Where nothing else about the tree is unclear, tabs can be replaced by what they count for. */
  private static void reportMixed(List<TreeLine> lines, boolean clear, TreeProblems problems) {
    List<TreeLine> tabbed =
        lines.stream().filter(line -> line.indentation().indexOf('\t') >= 0).toList();
    lines.stream()
        .filter(line -> !line.indentation().isEmpty())
        .filter(new Mixed()::shows)
        .findFirst()
        .ifPresent(line -> problems.mixedIndentation(line, clear ? tabbed : List.of()));
  }

  /** Remembers which kinds of indentation were there so far. */
  private static final class Mixed {
    private boolean tabs;
    private boolean spaces;

    boolean shows(TreeLine line) {
      tabs |= line.indentation().indexOf('\t') >= 0;
      spaces |= line.indentation().indexOf(' ') >= 0;
      return tabs && spaces;
    }
  }
}
