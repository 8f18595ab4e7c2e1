package io.github.syllabake.render.math;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Typeset formulas in a folder. Each bake that typesets new ones adds one file; files are never
 * changed, so that several processes can use the folder at once, and now and then one bake puts all
 * files together into one.
 */
final class FormulaStore {

  /** Bytes of HTML that the folder may keep: that of some 60,000 formulas. */
  private static final long LIMIT = 256L << 20;

  private static final int MOST_FILES = 8;

  private final Path folder;
  private final long limit;
  private final List<Path> files;
  private final Map<FormulaKey, ByteBuffer> formulas;

  private FormulaStore(
      Path folder, long limit, List<Path> files, Map<FormulaKey, ByteBuffer> formulas) {
    this.folder = folder;
    this.limit = limit;
    this.files = files;
    this.formulas = formulas;
  }

  /**
   * All that the folder holds; damaged files count for nothing and are removed with the next
   * tidying up.
   */
  static FormulaStore read(Path folder) throws IOException {
    return read(folder, LIMIT);
  }

  /** The same with another limit. */
  static FormulaStore read(Path folder, long limit) throws IOException {
    List<Path> files = files(folder);
    Map<FormulaKey, ByteBuffer> formulas = new LinkedHashMap<>();
    for (Path file : files) {
      contents(file).ifPresent(formulas::putAll);
    }
    return new FormulaStore(folder, limit, files, formulas);
  }

  /** A formula's HTML in UTF-8. */
  Optional<ByteBuffer> find(FormulaKey key) {
    return Optional.ofNullable(formulas.get(key)).map(ByteBuffer::duplicate);
  }

  /**
   * Keeps what a bake has typeset.
   *
   * @param added what was not there, by key
   * @param used what was there and served this bake: it is dropped last when the folder holds too
   *     much
   */
  void add(Map<FormulaKey, ByteBuffer> added, Map<FormulaKey, ByteBuffer> used) throws IOException {
    if (files.size() < MOST_FILES && size(formulas) + size(added) <= limit) {
      FormulaFile.write(folder, added);
      return;
    }
    Map<FormulaKey, ByteBuffer> all = new LinkedHashMap<>(used);
    all.putAll(added);
    formulas.forEach(all::putIfAbsent);
    Path kept = FormulaFile.write(folder, firstOf(all));
    for (Path file : files) {
      if (!file.equals(kept)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Map<FormulaKey, ByteBuffer> firstOf(Map<FormulaKey, ByteBuffer> formulas) {
    Map<FormulaKey, ByteBuffer> first = new LinkedHashMap<>();
    long size = 0;
    for (Map.Entry<FormulaKey, ByteBuffer> formula : formulas.entrySet()) {
      size += formula.getValue().remaining();
      if (size > limit) {
        break;
      }
      first.put(formula.getKey(), formula.getValue());
    }
    return first;
  }

  private static long size(Map<FormulaKey, ByteBuffer> formulas) {
    return formulas.values().stream().mapToLong(ByteBuffer::remaining).sum();
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> file.toString().endsWith(FormulaFile.SUFFIX)).sorted().toList();
    }
  }

  /** Another process may have put its files together since the folder was listed. */
  private static Optional<Map<FormulaKey, ByteBuffer>> contents(Path file) throws IOException {
    try {
      return FormulaFile.read(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
