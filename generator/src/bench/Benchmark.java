import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times whole bakes, each in a new process: {@code Benchmark RUNS WORK NAME PREPARE COMMAND [NAME PREPARE COMMAND …]}.
 *
 * <p>{@code PREPARE} names the folders to remove before each run, with commas; {@code COMMAND} is split at spaces. The
 * commands take turns, so that a machine that slows down slows all of them. Printed are the median and range of wall
 * time, and the largest peak of resident memory, all processes of a bake together (Linux only).
 */
public final class Benchmark {

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private record Contender(String name, List<Path> remove, List<String> command) {}

  private record Run(double seconds, long peakMegabytes) {}

  private Benchmark() {}

  public static void main(String[] args) throws Exception {
    int runs = Integer.parseInt(args[0]);
    Path work = Path.of(args[1]);
    List<Contender> contenders = new ArrayList<>();
    for (int i = 2; i < args.length; i += 3) {
      contenders.add(contender(args, i));
    }
    Map<String, List<Run>> results = new LinkedHashMap<>();
    for (int run = 0; run < runs; run++) {
      for (Contender contender : contenders) {
        results.computeIfAbsent(contender.name(), name -> new ArrayList<>()).add(time(contender, work));
      }
    }
    print(results);
  }

  private static Contender contender(String[] args, int i) {
    List<Path> remove =
        args[i + 1].isEmpty() ? List.of() : Arrays.stream(args[i + 1].split(",")).map(Path::of).toList();
    return new Contender(args[i], remove, List.of(args[i + 2].split(" ")));
  }

  private static Run time(Contender contender, Path work) throws IOException, InterruptedException {
    for (Path folder : contender.remove()) {
      remove(folder);
    }
    Path log = work.resolve(contender.name().replaceAll("\\W+", "-") + ".log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(contender.command()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peakOfTree(process));
      Thread.sleep(5);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(contender.name() + " failed; see " + log);
    }
    return new Run(seconds, peak / 1024);
  }

  /** The program may run in a process that it starts itself. */
  private static long peakOfTree(Process process) {
    return peak(process.pid()) + process.descendants().mapToLong(child -> peak(child.pid())).sum();
  }

  private static long peak(long pid) {
    try {
      Matcher matcher = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    } catch (IOException ended) {
      return 0;
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException problem) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void print(Map<String, List<Run>> results) {
    System.out.println("| bake | median s | range s | peak MB |");
    System.out.println("|---|---:|---:|---:|");
    results.forEach(
        (name, runs) -> {
          double[] seconds = runs.stream().mapToDouble(Run::seconds).sorted().toArray();
          long peak = runs.stream().mapToLong(Run::peakMegabytes).max().orElse(0);
          System.out.printf(
              "| %s | %.2f | %.2f–%.2f | %d |%n",
              name, seconds[seconds.length / 2], seconds[0], seconds[seconds.length - 1], peak);
        });
  }
}
