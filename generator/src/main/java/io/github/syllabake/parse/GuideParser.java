package io.github.syllabake.parse;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Home;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.model.Settings;
import io.github.syllabake.parse.frontmatter.FieldReader;
import io.github.syllabake.parse.frontmatter.FrontMatter;
import io.github.syllabake.parse.frontmatter.Value;
import io.github.syllabake.parse.markdown.MarkdownParser;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Parses the files of a content folder, each by itself and several at a time. */
public final class GuideParser {

  private GuideParser() {}

  /** Parses files, and tells of no page before all are parsed. */
  public static Outcome<GuideParts> parse(
      List<SourceFile> files, List<String> attachments, String folderName) {
    return parse(files, attachments, folderName, page -> {});
  }

  /**
   * Parses files.
   *
   * @param files the Markdown files, with line ends {@code \n}
   * @param attachments paths of all other files
   * @param folderName name of the content folder, which names a guide that does not name itself
   * @param parsed gets each page as soon as it is parsed, on any thread and in any order
   * @return settings and pages in the order of their paths, as complete as the files allow, with
   *     all problems of the files
   */
  public static Outcome<GuideParts> parse(
      List<SourceFile> files,
      List<String> attachments,
      String folderName,
      Consumer<ContentPage> parsed) {
    List<SourceFile> sorted =
        files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    Map<String, PageKind> presumed = presumedKinds(sorted);
    PageParser parser =
        new PageParser(new MarkdownParser(), names(sorted, presumed), PathIds.of(sorted));
    List<Outcome<ParsedPage>> outcomes =
        sorted.parallelStream()
            .map(
                file -> {
                  Optional<PageKind> kind = Optional.ofNullable(presumed.get(file.path()));
                  Outcome<ParsedPage> outcome = parser.parse(file, kind);
                  parsed.accept(outcome.value().page());
                  return outcome;
                })
            .toList();
    List<Diagnostic> problems = new ArrayList<>();
    outcomes.forEach(page -> problems.addAll(page.diagnostics()));
    List<ParsedPage> pages = outcomes.stream().map(Outcome::value).toList();
    Settings settings = settings(pages, folderName, problems);
    GuideParts parts =
        new GuideParts(
            settings,
            pages.stream().map(ParsedPage::page).toList(),
            attachments.stream().sorted().toList());
    return new Outcome<>(parts, problems);
  }

  /**
   * The kinds of the files in the folder itself that are called index or README and say no kind:
   * the first one is the home page unless another file says it is, the others are texts. The file
   * called glossary is one.
   */
  private static Map<String, PageKind> presumedKinds(List<SourceFile> files) {
    List<SourceFile> indexes =
        files.stream()
            .filter(file -> PagePath.isRootIndex(file.path()) && type(file).isEmpty())
            .sorted(Comparator.comparing(file -> file.name().toLowerCase(Locale.ROOT)))
            .toList();
    Map<String, PageKind> kinds = new HashMap<>();
    indexes.forEach(file -> kinds.put(file.path(), PageKind.PAGE));
    if (!indexes.isEmpty() && files.stream().noneMatch(file -> type(file).equals("home"))) {
      kinds.put(indexes.get(0).path(), PageKind.HOME);
    }
    files.stream()
        .filter(file -> file.path().equalsIgnoreCase("glossary.md") && type(file).isEmpty())
        .forEach(file -> kinds.put(file.path(), PageKind.GLOSSARY));
    return kinds;
  }

  /** The names are looked for in every file, so they are read before all else. */
  private static Names names(List<SourceFile> files, Map<String, PageKind> presumed) {
    return files.stream()
        .filter(file -> type(file).equals("home") || presumed.get(file.path()) == PageKind.HOME)
        .findFirst()
        .map(file -> new FieldReader(FrontMatter.of(file, problem -> {}), problem -> {}))
        .map(Names::of)
        .orElse(Names.NONE);
  }

  private static String type(SourceFile file) {
    return FrontMatter.of(file, problem -> {})
        .field("type")
        .map(field -> field.value() instanceof Value.Text text ? text.text().strip() : "")
        .orElse("");
  }

  private static Settings settings(
      List<ParsedPage> pages, String folderName, List<Diagnostic> problems) {
    List<ParsedPage> homes = pages.stream().filter(page -> page.page() instanceof Home).toList();
    homes.stream().skip(1).forEach(home -> problems.add(secondHome(home.page(), homes.get(0))));
    return homes.stream()
        .findFirst()
        .map(
            home ->
                SettingsReader.read((Home) home.page(), home.front(), folderName, problems::add))
        .orElseGet(() -> SettingsReader.defaults(folderName));
  }

  private static Diagnostic secondHome(ContentPage second, ParsedPage first) {
    return Diagnostic.error(
        "second-home",
        second.head().span(),
        "the guide has a home page already: " + first.page().head().file(),
        "give this one another type, such as “page”");
  }
}
