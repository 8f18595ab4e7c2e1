package io.github.syllabake.golden;

import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.source.Content;
import io.github.syllabake.source.ContentReader;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/** Runs the first stages on small inputs. */
public final class Stages {

  private Stages() {}

  /** The guide that a folder holds, with the problems of all stages. */
  public static Outcome<Guide> link(Path folder) {
    Outcome<Content> content = ContentReader.read(folder);
    Outcome<GuideParts> parts =
        GuideParser.parse(content.value().files(), content.value().attachments(), "sample");
    return GuideLinker.link(parts.value()).after(parts.diagnostics()).after(content.diagnostics());
  }

  /** The guide that one file makes. */
  public static Outcome<Guide> link(String path, String text) {
    Outcome<GuideParts> parts =
        GuideParser.parse(List.of(new SourceFile(path, text)), List.of(), "sample");
    return GuideLinker.link(parts.value()).after(parts.diagnostics());
  }
}
