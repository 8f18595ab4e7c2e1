package io.github.syllabake.parse;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/** A guide parsed from texts, and ways to look at it. */
public record Parsed(Outcome<GuideParts> outcome) {

  /** Parses one file called {@code page.md}. */
  public static Parsed page(String text) {
    return files("page.md", text);
  }

  /** Parses files, given by path and text in turn. */
  public static Parsed files(String... pathsAndTexts) {
    List<SourceFile> files =
        Stream.iterate(0, i -> i < pathsAndTexts.length, i -> i + 2)
            .map(i -> new SourceFile(pathsAndTexts[i], pathsAndTexts[i + 1]))
            .toList();
    return new Parsed(GuideParser.parse(files, List.of(), "my-guide"));
  }

  /** The only page, or the first one. */
  public ContentPage page() {
    return outcome.value().pages().get(0);
  }

  /** The page as that kind. */
  public <P extends ContentPage> P page(Class<P> kind) {
    return kind.cast(page());
  }

  public List<Section> sections() {
    return page().sections();
  }

  /** The blocks before the first section. */
  public List<Block> blocks() {
    return page().intro();
  }

  /** All items of the first page, in reading order. */
  public List<Item> items() {
    return PageParts.items(page()).toList();
  }

  public List<String> itemIds() {
    return items().stream().map(Item::id).toList();
  }

  public List<Diagnostic> problems() {
    return outcome.diagnostics();
  }

  /** The problems as {@code severity code line:column}. */
  public List<String> places() {
    return problems().stream().map(Parsed::place).toList();
  }

  private static String place(Diagnostic problem) {
    String severity = problem.isError() ? "error " : "warning ";
    return severity + problem.code() + " " + problem.span().line() + ":" + problem.span().column();
  }
}
