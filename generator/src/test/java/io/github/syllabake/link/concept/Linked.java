package io.github.syllabake.link.concept;

import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Mention;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Small guides, linked. */
final class Linked {

  private final List<SourceFile> files = new ArrayList<>();

  private Linked() {}

  /** A guide with a file. */
  static Linked with(String path, String... lines) {
    return new Linked().and(path, lines);
  }

  /** The same with one more file. */
  Linked and(String path, String... lines) {
    files.add(new SourceFile(path, String.join("\n", lines) + "\n"));
    return this;
  }

  /** The guide with all problems. */
  Outcome<Guide> outcome() {
    return GuideLinker.link(GuideParser.parse(files, List.of(), "guide").value());
  }

  /** The guide. */
  Guide guide() {
    return outcome().value();
  }

  /** Each mention as its words and the anchors that it leads from and to, in reading order. */
  List<String> mentions() {
    return guide().connections().mentions().values().stream()
        .flatMap(List::stream)
        .sorted(java.util.Comparator.comparing(Mention::span))
        .map(
            mention ->
                mention.words() + " " + mention.from().anchor() + " > " + mention.home().anchor())
        .toList();
  }

  /** The codes of all problems. */
  List<String> codes() {
    return outcome().diagnostics().stream().map(problem -> problem.code()).toList();
  }
}
