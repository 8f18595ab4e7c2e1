package io.github.syllabake.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What fuzzing starts from: all Markdown, ledgers and trees of the tests and of the guide. */
final class Seeds {

  private Seeds() {}

  static List<String> all() {
    List<String> seeds = new ArrayList<>();
    for (Path folder : List.of(Path.of("src/test/resources"), Path.of("../content"))) {
      for (Path file : files(folder)) {
        add(seeds, file);
      }
    }
    return seeds;
  }

  /** Writes them as files of up to some kilobytes, for a fuzzer that takes a folder. */
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    int number = 0;
    for (String seed : all()) {
      for (int start = 0; start < seed.length(); start += 3_000) {
        String piece = seed.substring(start, Math.min(seed.length(), start + 3_000));
        Files.writeString(
            folder.resolve("seed-" + number++), piece.replaceAll("[\\uD800-\\uDFFF]$", ""));
      }
    }
  }

  private static void add(List<String> seeds, Path file) {
    String name = file.getFileName().toString();
    String text = read(file);
    if (name.equals("ids.lock")) {
      seeds.add("%ledger\n" + text);
    } else if (name.equals("index.md")) {
      seeds.add("%home\n" + text);
    } else if (name.endsWith(".txt") && text.contains("─")) {
      seeds.add("%tree\n" + text);
    } else if (name.endsWith(".md")) {
      seeds.add(text);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
