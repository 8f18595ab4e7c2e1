package io.github.syllabake.fuzz;

import io.github.syllabake.guide.NuChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fuzzing from the command line: how many inputs, the seed, the folder for what was found, and of
 * how many outputs one goes through the Nu HTML checker; 1 are all of them.
 *
 * <p>Each input runs the whole way in memory.
 */
public final class Fuzz {

  private final Trial trial = new Trial();
  private final Path folder;
  private final NuChecker checker = new NuChecker();
  private final Set<String> seen = new HashSet<>();
  private int checked;

  Fuzz(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Runs. */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    int share = Integer.parseInt(arguments[3]);
    Fuzz fuzz = new Fuzz(Path.of(arguments[2]));
    Seeds.write(Path.of(arguments[2], "corpus"));
    Mutator mutator = new Mutator(Seeds.all(), seed);
    long start = System.nanoTime();
    for (int i = 1; i <= count; i++) {
      fuzz.run(mutator.next(), i % share == 0);
      if (i % 20_000 == 0 || i == count) {
        fuzz.tell(i, seed, start);
      }
    }
  }

  private void tell(int done, long seed, long start) {
    System.out.printf(
        "seed %d: %,d inputs, %,d of them through the Nu checker, %d findings, %d s%n",
        seed, done, checked, seen.size(), (System.nanoTime() - start) / 1_000_000_000);
  }

  private void run(String text, boolean check) throws IOException {
    try {
      String html = trial.run(text);
      if (check && !html.isEmpty()) {
        checked++;
        List<String> errors = checker.html(wrapped(html));
        if (!errors.isEmpty()) {
          throw new AssertionError("Nu: " + errors.get(0));
        }
      }
    } catch (RuntimeException | Error failure) {
      found(text, failure);
    }
  }

  static String wrapped(String html) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>t</title></head>\n"
        + "<body><main>\n"
        + html
        + "</main></body></html>\n";
  }

  /** Keeps the first input of each finding. */
  private void found(String text, Throwable failure) throws IOException {
    StackTraceElement[] trace = failure.getStackTrace();
    String message = String.valueOf(failure.getMessage());
    String key =
        failure.getClass().getSimpleName()
            + " "
            + message.replaceAll("(?s) at: .*|[0-9]+:[0-9]+|[“”\"].*|: \\[.*|took .*", "")
            + " "
            + (failure instanceof AssertionError || trace.length == 0 ? "" : trace[0]);
    if (seen.add(key)) {
      String name = String.format("found-%08x", text.hashCode());
      Files.write(folder.resolve(name + ".md"), text.getBytes(StandardCharsets.UTF_8));
      Files.write(
          folder.resolve(name + ".txt"),
          (key
                  + "\n"
                  + message
                  + "\n"
                  + String.join(
                      "\n", java.util.Arrays.stream(trace).limit(30).map(String::valueOf).toList()))
              .getBytes(StandardCharsets.UTF_8));
      System.out.println(name + " " + key + "\n    " + message.replace("\n", "⏎"));
    }
  }
}
