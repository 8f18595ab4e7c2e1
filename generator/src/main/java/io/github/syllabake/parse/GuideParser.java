package io.github.syllabake.parse;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Home;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.model.Settings;
import io.github.syllabake.parse.frontmatter.FrontMatter;
import io.github.syllabake.parse.frontmatter.Value;
import io.github.syllabake.parse.markdown.MarkdownParser;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parses the files of a content folder, each by itself and several at a time. */
public final class GuideParser {

  private GuideParser() {}

  /**
   * Parses files.
   *
   * @param files the Markdown files, with line ends {@code \n}
   * @param attachments paths of all other files
   * @param folderName name of the content folder, which names a guide that does not name itself
   * @return settings and pages in the order of their paths, as complete as the files allow, with
   *     all problems of the files
   */
  public static Outcome<GuideParts> parse(
      List<SourceFile> files, List<String> attachments, String folderName) {
    List<SourceFile> sorted =
        files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    PageParser parser = new PageParser(new MarkdownParser());
    Optional<SourceFile> likelyHome = likelyHome(sorted);
    List<Outcome<ParsedPage>> parsed =
        sorted.parallelStream()
            .map(file -> parser.parse(file, likelyHome.filter(file::equals).isPresent()))
            .toList();
    List<Diagnostic> problems = new ArrayList<>();
    parsed.forEach(page -> problems.addAll(page.diagnostics()));
    List<ParsedPage> pages = parsed.stream().map(Outcome::value).toList();
    Settings settings = settings(pages, folderName, problems);
    GuideParts parts =
        new GuideParts(
            settings,
            pages.stream().map(ParsedPage::page).toList(),
            attachments.stream().sorted().toList());
    return new Outcome<>(parts, problems);
  }

  /** The file that is the home page without saying so; none where another one says it is. */
  private static Optional<SourceFile> likelyHome(List<SourceFile> files) {
    if (files.stream().anyMatch(GuideParser::saysHome)) {
      return Optional.empty();
    }
    return files.stream()
        .filter(file -> PagePath.isRootIndex(file.path()))
        .min(Comparator.comparing(file -> file.name().toLowerCase(Locale.ROOT)));
  }

  private static boolean saysHome(SourceFile file) {
    return FrontMatter.of(file, problem -> {})
        .field("type")
        .filter(field -> field.value() instanceof Value.Text text && text.text().equals("home"))
        .isPresent();
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
