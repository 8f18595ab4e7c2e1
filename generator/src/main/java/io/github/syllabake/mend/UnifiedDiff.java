package io.github.syllabake.mend;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the difference of two texts as a unified diff. */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String NO_END = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /**
   * The difference of two versions of a file.
   *
   * @param path what the file is called
   * @return its lines; none when there is no difference
   */
  public static List<String> of(String path, byte[] before, byte[] after) {
    List<String> old = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + path, "b/" + path, old, DiffUtils.diff(old, lines(after)), CONTEXT)
        .stream()
        .flatMap(line -> Arrays.stream(line.split("\n")))
        .toList();
  }

  /** A carriage return is part of its line; that the last line has no end, too. */
  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + NO_END);
    }
    return lines;
  }
}
