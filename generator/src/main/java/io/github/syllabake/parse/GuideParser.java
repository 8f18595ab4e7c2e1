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
import io.github.syllabake.source.Parallel;
import io.github.syllabake.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    PathIds ids = PathIds.of(sorted, file -> presumed.get(file.path()) == PageKind.HOME);
    PageParser parser = new PageParser(new MarkdownParser(), names(sorted, presumed), ids);
    BiFunction<SourceFile, Set<String>, Outcome<ParsedPage>> parse =
        (file, taken) -> parser.parse(file, Optional.ofNullable(presumed.get(file.path())), taken);
    List<Outcome<ParsedPage>> outcomes =
        withOwnPins(
            sorted,
            Parallel.map(
                sorted,
                file -> {
                  Outcome<ParsedPage> outcome = parse.apply(file, HeadingPins.NONE);
                  parsed.accept(outcome.value().page());
                  return outcome;
                }),
            parse);
    List<Diagnostic> problems = new ArrayList<>();
    outcomes.forEach(page -> problems.addAll(page.diagnostics()));
    List<ParsedPage> pages = outcomes.stream().map(Outcome::value).toList();
    Settings settings = settings(pages, folderName, problems);
    problems.addAll(secondHomes(sorted, pages));
    GuideParts parts =
        new GuideParts(
            settings,
            pages.stream().map(ParsedPage::page).toList(),
            attachments.stream().sorted().toList());
    return new Outcome<>(parts, Repeated.once(problems));
  }

  /** Parses the pages anew that pin ids which others have. */
  private static List<Outcome<ParsedPage>> withOwnPins(
      List<SourceFile> files,
      List<Outcome<ParsedPage>> outcomes,
      BiFunction<SourceFile, Set<String>, Outcome<ParsedPage>> parse) {
    HeadingPins pins =
        new HeadingPins(
            outcomes.stream().map(outcome -> outcome.value().page().head().id()).toList());
    List<Outcome<ParsedPage>> own = new ArrayList<>();
    for (Outcome<ParsedPage> outcome : outcomes) {
      Set<String> taken = pins.takenOf(outcome.value().page());
      own.add(taken.isEmpty() ? outcome : parse.apply(files.get(own.size()), taken));
    }
    return own;
  }

  /**
   * The kinds of files that their names tell, and of home pages. The first file that says it is the
   * home page is; else the first of those in the folder itself that are called index or README and
   * say no kind. The others of them are texts. The file called glossary is one.
   */
  private static Map<String, PageKind> presumedKinds(List<SourceFile> files) {
    List<SourceFile> indexes =
        files.stream()
            .filter(file -> PagePath.isRootIndex(file.path()) && type(file).isEmpty())
            .sorted(Comparator.comparing(file -> file.name().toLowerCase(Locale.ROOT)))
            .toList();
    Map<String, PageKind> kinds = new HashMap<>();
    List<SourceFile> homes = files.stream().filter(GuideParser::isCalledHome).toList();
    indexes.forEach(file -> kinds.put(file.path(), PageKind.PAGE));
    homes.forEach(file -> kinds.put(file.path(), PageKind.PAGE));
    Stream.concat(homes.stream(), indexes.stream())
        .findFirst()
        .ifPresent(file -> kinds.put(file.path(), PageKind.HOME));
    files.stream()
        .filter(file -> file.path().equalsIgnoreCase("glossary.md") && type(file).isEmpty())
        .forEach(file -> kinds.put(file.path(), PageKind.GLOSSARY));
    return kinds;
  }

  /** The names are looked for in every file, so they are read before all else. */
  private static Names names(List<SourceFile> files, Map<String, PageKind> presumed) {
    return files.stream()
        .filter(file -> presumed.get(file.path()) == PageKind.HOME)
        .findFirst()
        .map(file -> new FieldReader(FrontMatter.of(file, problem -> {}), problem -> {}))
        .map(Names::of)
        .orElse(Names.NONE);
  }

  private static String type(SourceFile file) {
    return FrontMatter.of(file, problem -> {})
        .field("type")
        .map(field -> field.value() instanceof Value.Text text ? text.text().strip() : "")
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isCalledHome(SourceFile file) {
    return type(file).equals(PageKind.HOME.word());
  }

  private static Settings settings(
      List<ParsedPage> pages, String folderName, List<Diagnostic> problems) {
    List<ParsedPage> homes = pages.stream().filter(page -> page.page() instanceof Home).toList();
    return homes.stream()
        .findFirst()
        .map(
            home ->
                SettingsReader.read((Home) home.page(), home.front(), folderName, problems::add))
        .orElseGet(() -> SettingsReader.defaults(folderName));
  }

  /** Files that say they are the home page when another one is. */
  private static List<Diagnostic> secondHomes(List<SourceFile> files, List<ParsedPage> pages) {
    Set<String> called =
        files.stream()
            .filter(GuideParser::isCalledHome)
            .map(SourceFile::path)
            .collect(Collectors.toSet());
    return pages.stream()
        .map(ParsedPage::page)
        .filter(page -> called.contains(page.head().file()) && !(page instanceof Home))
        .map(page -> secondHome(page, Collections.min(called)))
        .toList();
  }

  private static Diagnostic secondHome(ContentPage second, String first) {
    return Diagnostic.warning(
        "second-home",
        second.head().span(),
        "the guide has a home page already: " + first,
        "give this one another type, such as “page”");
  }
}
