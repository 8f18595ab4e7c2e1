package io.github.syllabake.bake;

import io.github.syllabake.render.Site.TextFile;
import io.github.syllabake.render.math.KatexAssets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the files of a site that no template makes. */
final class SiteFiles {

  private SiteFiles() {}

  /** The texts of finished files by their paths. */
  static Map<String, Utf8Writer> texts(List<TextFile> files) {
    Map<String, Utf8Writer> texts = new TreeMap<>();
    files.forEach(file -> texts.put(file.path(), text(file)));
    return texts;
  }

  private static Utf8Writer text(TextFile file) {
    Utf8Writer text = new Utf8Writer();
    try {
      file.text().writeTo(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text;
  }

  /** Writes texts by their paths. */
  static void writeTexts(Map<String, Utf8Writer> texts, Path folder) throws IOException {
    for (Map.Entry<String, Utf8Writer> text : texts.entrySet()) {
      text.getValue().writeTo(made(folder, text.getKey()));
    }
  }

  /** Copies attachments from the content folder. */
  static void copy(List<String> attachments, Path content, Path folder) throws IOException {
    for (String path : attachments) {
      Files.copy(content.resolve(path), made(folder, path));
    }
  }

  /** Writes the files of KaTeX. */
  static void writeKatex(List<KatexAssets.Asset> files, Path folder) throws IOException {
    for (KatexAssets.Asset file : files) {
      Files.write(made(folder, file.path()), file.content());
    }
  }

  private static Path made(Path folder, String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }
}
