package io.github.syllabake.render.math;

import io.github.syllabake.render.math.FormulaFileWriter.Entry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Typeset formulas in a folder. Each bake that typesets new ones adds one file; files are never
 * changed, so that several processes can use the folder at once, and now and then one bake puts all
 * files together into one.
 */
final class FormulaStore {

  /** Bytes of HTML that the folder may keep: that of some 70,000 formulas. */
  private static final long LIMIT = 256L << 20;

  private static final int MOST_FILES = 8;

  private final Path folder;
  private final long limit;
  private final Map<Path, List<Entry>> files;
  private final Set<FormulaKey> keys = new HashSet<>();

  private FormulaStore(Path folder, long limit, Map<Path, List<Entry>> files) {
    this.folder = folder;
    this.limit = limit;
    this.files = files;
    files.values().forEach(index -> index.forEach(entry -> keys.add(entry.key())));
  }

  /** A store that holds nothing so far. */
  static FormulaStore empty(Path folder) {
    return new FormulaStore(folder, LIMIT, Map.of());
  }

  /** The keys of all that was there when the store was opened. */
  Set<FormulaKey> keys() {
    return Collections.unmodifiableSet(keys);
  }

  /** Whether a folder certainly holds nothing. */
  static boolean isEmpty(Path folder) {
    return !Files.exists(folder);
  }

  /** The store in a folder, which need not exist yet. */
  static FormulaStore open(Path folder) throws IOException {
    return open(folder, LIMIT);
  }

  /** The same with another limit. */
  static FormulaStore open(Path folder, long limit) throws IOException {
    Map<Path, List<Entry>> files = new LinkedHashMap<>();
    for (Path file : files(folder)) {
      files.put(file, index(file));
    }
    return new FormulaStore(folder, limit, files);
  }

  /** The HTML of formulas in UTF-8, as far as it is there and not damaged. */
  Map<FormulaKey, ByteBuffer> find(Collection<FormulaKey> keys) throws IOException {
    Map<FormulaKey, ByteBuffer> found = new LinkedHashMap<>();
    visit(new HashSet<>(keys), found::put);
    return found;
  }

  /**
   * Keeps what a bake has typeset.
   *
   * @param added what was not there, by key
   * @param used what was there and served this bake: when the folder holds too much, the rest is
   *     dropped first
   */
  void add(Map<FormulaKey, ByteBuffer> added, Map<FormulaKey, ByteBuffer> used) throws IOException {
    try (FormulaFileWriter writer = new FormulaFileWriter(folder)) {
      if (files.size() < MOST_FILES && size() + size(added) <= limit) {
        write(added, writer);
        writer.finish();
      } else {
        putTogether(added, used, writer);
      }
    }
  }

  private void putTogether(
      Map<FormulaKey, ByteBuffer> added, Map<FormulaKey, ByteBuffer> used, FormulaFileWriter writer)
      throws IOException {
    write(used, writer);
    write(added, writer);
    Set<FormulaKey> others = new HashSet<>(keys);
    others.removeAll(used.keySet());
    others.removeAll(added.keySet());
    visit(others, (key, html) -> write(key, html, writer));
    Path kept = writer.finish();
    for (Path file : files.keySet()) {
      if (!file.equals(kept)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void write(Map<FormulaKey, ByteBuffer> formulas, FormulaFileWriter writer)
      throws IOException {
    for (Map.Entry<FormulaKey, ByteBuffer> formula : formulas.entrySet()) {
      write(formula.getKey(), formula.getValue(), writer);
    }
  }

  private void write(FormulaKey key, ByteBuffer html, FormulaFileWriter writer) throws IOException {
    if (writer.size() + html.remaining() <= limit) {
      writer.add(key, html);
    }
  }

  /** What is done with a formula that is found. */
  @FunctionalInterface
  private interface Visitor {
    void found(FormulaKey key, ByteBuffer html) throws IOException;
  }

  /** Reads the wanted formulas, each once; they are removed from the set as they are found. */
  private void visit(Set<FormulaKey> wanted, Visitor visitor) throws IOException {
    for (Map.Entry<Path, List<Entry>> file : files.entrySet()) {
      try (FormulaFileReader reader = new FormulaFileReader(file.getKey())) {
        for (Entry entry : file.getValue()) {
          visit(entry, wanted, reader, visitor);
        }
      } catch (NoSuchFileException e) {
        continue; // Another process has put its files together since the folder was listed.
      }
    }
  }

  private static void visit(
      Entry entry, Set<FormulaKey> wanted, FormulaFileReader reader, Visitor visitor)
      throws IOException {
    if (wanted.contains(entry.key())) {
      Optional<ByteBuffer> html = reader.html(entry);
      if (html.isPresent() && wanted.remove(entry.key())) {
        visitor.found(entry.key(), html.get());
      }
    }
  }

  private long size() {
    return files.values().stream().flatMap(List::stream).mapToLong(Entry::length).sum();
  }

  private static long size(Map<FormulaKey, ByteBuffer> formulas) {
    return formulas.values().stream().mapToLong(ByteBuffer::remaining).sum();
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(file -> file.toString().endsWith(FormulaFileWriter.SUFFIX))
          .sorted()
          .toList();
    }
  }

  private static List<Entry> index(Path file) throws IOException {
    try (FormulaFileReader reader = new FormulaFileReader(file)) {
      return reader.index();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }
}
