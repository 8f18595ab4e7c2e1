package io.github.syllabake.bake;

import io.github.syllabake.mend.Mender;
import io.github.syllabake.render.math.Typesetter;
import io.github.syllabake.render.math.Typesetters;
import io.github.syllabake.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Mends a guide, in rounds: what one change makes possible, or was in the way of, comes with the
 * next one.
 */
final class FixRun {

  /** More rounds than any text needs; a change that undoes another must not go on for ever. */
  private static final int MOST_ROUNDS = 20;

  private final BakeRequest request;
  private final Progress progress;
  private final Map<String, byte[]> before = new TreeMap<>();
  private final Map<String, byte[]> after = new TreeMap<>();
  private int mended;

  private FixRun(BakeRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Mends what is mechanical.
   *
   * @param write whether to write the files
   */
  static FixReport run(BakeRequest request, Progress progress, boolean write) {
    FixRun run = new FixRun(request, progress);
    try {
      run.rounds();
      if (write) {
        run.write();
      }
    } catch (IOException e) {
      throw new BakeException("can't mend the content: " + e, e);
    }
    return run.report(write);
  }

  private void rounds() throws IOException {
    try (FormulaFolder folder = FormulaFolder.of(request.cache())) {
      int round = 0;
      while (round < MOST_ROUNDS && round(folder)) {
        round++;
      }
    }
  }

  private boolean round(FormulaFolder folder) throws IOException {
    try (Typesetter typesetter =
        Typesetters.open(folder.library(), folder.formulas(), warning -> {})) {
      Preparation preparation = new Preparation(request, progress, typesetter, after);
      preparation.run();
      Map<String, List<Diagnostic>> byFile =
          preparation.problems().stream()
              .sorted()
              .filter(problem -> problem.fix().isPresent())
              .collect(Collectors.groupingBy(problem -> problem.span().file()));
      boolean changed = false;
      for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
        changed |= mend(file.getKey(), file.getValue());
      }
      return changed;
    }
  }

  private boolean mend(String path, List<Diagnostic> problems) throws IOException {
    byte[] bytes = after.containsKey(path) ? after.get(path) : Files.readAllBytes(file(path));
    return Mender.mend(bytes, problems)
        .map(
            result -> {
              before.putIfAbsent(path, bytes);
              after.put(path, result.bytes());
              mended += result.count();
              return true;
            })
        .orElse(false);
  }

  private void write() throws IOException {
    for (Map.Entry<String, byte[]> file : after.entrySet()) {
      Files.write(file(file.getKey()), file.getValue());
    }
  }

  private Path file(String path) {
    return request.content().resolve(path);
  }

  private FixReport report(boolean written) {
    Display display = new Display(request.content());
    List<FixReport.Changed> files = new ArrayList<>();
    after.forEach(
        (path, bytes) ->
            files.add(new FixReport.Changed(display.name(path), before.get(path), bytes)));
    return new FixReport(List.copyOf(files), mended, written);
  }
}
