package io.github.syllabake.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Remembers when a link was last found good: lines of a time in seconds, a tab and the address. A
 * file that can't be read or written costs requests and nothing else.
 */
final class AnswerFile {

  private static final String NAME = "good.tsv";

  private final Optional<Path> folder;
  private final Map<String, Instant> good = new TreeMap<>();

  private AnswerFile(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The file in a folder, without answers that are too old to be believed. */
  static AnswerFile read(Optional<Path> folder, Duration believed, Instant now) {
    AnswerFile file = new AnswerFile(folder);
    try {
      if (folder.isPresent() && Files.exists(folder.get().resolve(NAME))) {
        for (String line : Files.readAllLines(folder.get().resolve(NAME))) {
          file.add(line, believed, now);
        }
      }
    } catch (IOException e) {
      file.good.clear();
    }
    return file;
  }

  private void add(String line, Duration believed, Instant now) {
    int tab = line.indexOf('\t');
    if (tab > 0 && line.substring(0, tab).matches("[0-9]{1,12}")) {
      Instant at = Instant.ofEpochSecond(Long.parseLong(line.substring(0, tab)));
      if (!at.isAfter(now) && at.plus(believed).isAfter(now)) {
        good.put(line.substring(tab + 1), at);
      }
    }
  }

  boolean isGood(String address) {
    return good.containsKey(address);
  }

  synchronized void good(String address, Instant at) {
    good.put(address, at);
  }

  void write() {
    if (folder.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    good.forEach(
        (url, at) -> text.append(at.getEpochSecond()).append('\t').append(url).append('\n'));
    try {
      Files.createDirectories(folder.get());
      Path whole = Files.createTempFile(folder.get(), "good", ".part");
      Files.writeString(whole, text);
      Files.move(whole, folder.get().resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Then the next check asks again.
    }
  }
}
