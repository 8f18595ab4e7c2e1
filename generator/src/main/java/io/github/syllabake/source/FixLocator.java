package io.github.syllabake.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the very characters that fixes replace. A fix whose text does not stand in its place, or
 * more than once, is dropped: then it is not as plain as it seemed.
 */
public final class FixLocator {

  private final Map<String, SourceFile> files;
  private final Map<String, List<String>> lines = new HashMap<>();

  private FixLocator(Collection<SourceFile> files) {
    this.files =
        files.stream()
            .collect(Collectors.toMap(SourceFile::path, Function.identity(), (a, b) -> a));
  }

  /** These problems, with fixes whose spans are exactly what they replace. */
  public static List<Diagnostic> located(List<Diagnostic> problems, Collection<SourceFile> files) {
    if (problems.stream().allMatch(problem -> problem.fix().isEmpty())) {
      return problems;
    }
    FixLocator locator = new FixLocator(files);
    return problems.stream().map(locator::located).toList();
  }

  private Diagnostic located(Diagnostic problem) {
    return problem.fix().isEmpty()
        ? problem
        : problem.fixedBy(problem.fix().flatMap(this::located));
  }

  private Optional<Fix> located(Fix fix) {
    List<Fix.Edit> found = fix.edits().stream().flatMap(edit -> located(edit).stream()).toList();
    return found.size() == fix.edits().size() ? Optional.of(new Fix(found)) : Optional.empty();
  }

  private Optional<Fix.Edit> located(Fix.Edit edit) {
    SourceSpan span = edit.span();
    String line = line(span);
    int start = Math.min(span.column() - 1, line.length());
    String text = line.substring(start, Math.min(start + span.length(), line.length()));
    int at = text.indexOf(edit.was());
    boolean once = at >= 0 && at == text.lastIndexOf(edit.was());
    return once && !edit.was().isEmpty()
        ? Optional.of(new Fix.Edit(span.shifted(at, edit.was().length()), edit.was(), edit.text()))
        : Optional.empty();
  }

  private String line(SourceSpan span) {
    SourceFile file = files.getOrDefault(span.file(), new SourceFile(span.file(), ""));
    List<String> all = lines.computeIfAbsent(span.file(), path -> file.lines());
    return span.line() <= all.size() ? all.get(span.line() - 1) : "";
  }
}
