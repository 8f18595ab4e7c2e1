package io.github.syllabake.fuzz;

import com.google.gson.JsonParser;
import io.github.syllabake.golden.Written;
import io.github.syllabake.ledger.Comparison;
import io.github.syllabake.ledger.Ledger;
import io.github.syllabake.ledger.LedgerReader;
import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Aliases;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.parse.tree.TextLine;
import io.github.syllabake.parse.tree.TreeReader;
import io.github.syllabake.render.PageView;
import io.github.syllabake.render.Site;
import io.github.syllabake.render.SiteRenderer;
import io.github.syllabake.render.html.MathHtml;
import io.github.syllabake.render.html.Words;
import io.github.syllabake.render.math.BrowserTypesetter;
import io.github.syllabake.render.math.Formulas;
import io.github.syllabake.render.math.Typesetter;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Takes one text the whole way from a file to the pages in memory, and holds what comes out against
 * what must be true of any input. What the text is, its first line may say: {@code %home}, {@code
 * %ledger} or {@code %tree}; any other is a page.
 */
final class Trial {

  /** Time of the processor that an input of some kilobytes may take. */
  private static final long LIMIT = 1_000_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final Set<String> OF_NO_CONTENT = Set.of("hub.html", "404.html");

  private static final Words WORDS = words();

  /** One input of so many is made twice, and one is searched for lost words. */
  private static final int SHARE = 16;

  private final Typesetter typesetter;
  private final int share;

  private Trial(Typesetter typesetter, int share) {
    this.typesetter = typesetter;
    this.share = share;
  }

  Trial(Typesetter typesetter) {
    this(typesetter, SHARE);
  }

  Trial() {
    this(new BrowserTypesetter());
  }

  /** A trial that makes each input twice and searches each for lost words. */
  static Trial thorough() {
    return new Trial(new BrowserTypesetter(), 1);
  }

  /**
   * The HTML that a text became: empty when it was no page.
   *
   * @throws AssertionError if something does not hold that must
   */
  String run(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    String html = make(text.replace('\r', '\n'));
    long used = THREADS.getCurrentThreadCpuTime() - start;
    if (used > LIMIT) {
      throw new AssertionError("took " + used / 1_000_000 + " ms");
    }
    return html;
  }

  private String make(String text) {
    if (text.startsWith("%ledger\n")) {
      ledger(body(text));
      return "";
    } else if (text.startsWith("%tree\n")) {
      tree(body(text));
      return "";
    }
    return text.startsWith("%home\n") ? page("index.md", body(text)) : page("page.md", text);
  }

  private static String body(String text) {
    return text.substring(text.indexOf('\n') + 1);
  }

  private String page(String path, String text) {
    SourceFile file = new SourceFile(path, text);
    Made made = made(file);
    if (text.hashCode() % share == 0 && !made.equals(made(file))) {
      throw new AssertionError("another output for the same input");
    }
    diagnostics(made.problems(), file);
    boolean raw = text.contains("raw-html");
    if (!raw && typesetter.inBrowser() && made.isWhole()) {
      Set<String> ids = new HashSet<>();
      made.main().forEach(html -> StrictHtml.check(html, ids));
      made.others().forEach(StrictHtml::check);
    }
    if (!raw && (text.hashCode() - 1) % share == 0) {
      KeptText.check(text, made.main(), made.others(), told(made.problems(), file));
    }
    if (!JsonParser.parseString(made.json()).isJsonObject()) {
      throw new AssertionError("guide.json is no object");
    }
    return raw ? "" : made.html();
  }

  /** All that came of a file. */
  private record Made(
      List<String> main, List<String> others, String json, List<Diagnostic> problems) {
    String html() {
      return isWhole() ? String.join("\n", main) : "";
    }

    /** Other errors keep a site from being written, too, but what is written is sound HTML. */
    boolean isWhole() {
      return problems.stream()
          .noneMatch(problem -> problem.isError() && problem.code().endsWith("-id"));
    }
  }

  private Made made(SourceFile file) {
    Outcome<GuideParts> parts = GuideParser.parse(List.of(file), List.of(), "guide");
    Outcome<Guide> linked = GuideLinker.link(parts.value()).after(parts.diagnostics());
    Guide guide = linked.value();
    List<Diagnostic> problems = new ArrayList<>(linked.diagnostics());
    var typeset = typesetter.typeset(Formulas.of(guide));
    problems.addAll(Formulas.problems(guide, typeset, List.of(file)));
    MathHtml math = new MathHtml(typeset, typesetter.inBrowser());
    Site site = new SiteRenderer(guide, Aliases.NONE, WORDS, () -> math).site("Syllabake");
    List<String> main = new ArrayList<>();
    List<String> others = new ArrayList<>();
    String own =
        guide.pages().skip(guide.pages().count() - 1).findFirst().orElseThrow().head().id();
    for (Site.Page page : site.pages()) {
      if (!OF_NO_CONTENT.contains(page.path())) {
        PageView view = page.view();
        boolean isMain = view.id().equals(own);
        collect(view, isMain && main.isEmpty() ? main::add : others::add, others::add);
      }
    }
    boolean all = file.text().hashCode() % 8 == 0;
    String json = "{}";
    for (Site.TextFile each : site.files()) {
      String made = all || each.path().equals("guide.json") ? Written.of(each.text()) : "";
      json = each.path().equals("guide.json") ? made : json;
    }
    return new Made(main, others, json, problems);
  }

  /** What stands on the page itself, and what stands as a copy in other places. */
  private static void collect(PageView view, Consumer<String> main, Consumer<String> others) {
    String detail =
        view.detail() instanceof PageView.Map map
            ? map.svgHtml() + map.outlineHtml()
            : view.detail() instanceof PageView.Chart chart ? chart.chartHtml() : "";
    main.accept(
        "<h1>" + view.titleHtml() + "</h1>\n" + detail + view.introHtml() + view.bodyHtml());
    view.contents().forEach(entry -> others.accept("<a href=\"#\">" + entry.titleHtml() + "</a>"));
    if (!(view.detail() instanceof PageView.Map || view.detail() instanceof PageView.Chart)) {
      htmlIn(view.detail(), others);
    }
  }

  private static void htmlIn(Object value, Consumer<String> found) {
    if (value instanceof List<?> list) {
      list.forEach(each -> htmlIn(each, found));
    } else if (value instanceof Record each) {
      for (RecordComponent part : each.getClass().getRecordComponents()) {
        Object of = get(each, part);
        if (of instanceof String html && part.getName().equals("titleHtml")) {
          found.accept("<a href=\"#\">" + html + "</a>");
        } else if (of instanceof String html && part.getName().endsWith("Html")) {
          found.accept(html);
        } else {
          htmlIn(of, found);
        }
      }
    }
  }

  private static Object get(Record value, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the page does not show, and a problem tells: cells beyond a table, addresses of broken
   * links.
   */
  private static String told(List<Diagnostic> problems, SourceFile file) {
    return problems.stream().map(problem -> told(problem, file)).collect(Collectors.joining(" "));
  }

  private static String told(Diagnostic problem, SourceFile file) {
    SourceSpan span = problem.span();
    return switch (problem.code()) {
      case "lost-cells" -> file.lines().get(span.line() - 1).substring(span.column() - 1);
      case "broken-link", "missing-image" -> problem.message();
      default -> "";
    };
  }

  /** Each problem stands in the file. */
  private static void diagnostics(List<Diagnostic> problems, SourceFile file) {
    List<String> lines = file.lines();
    for (Diagnostic problem : problems) {
      int line = problem.span().line();
      boolean elsewhere = !problem.span().file().equals(file.path());
      boolean inside =
          line == lines.size() + 1
              || (line <= lines.size()
                  && problem.span().column() <= lines.get(line - 1).length() + 2);
      if (!elsewhere && !inside) {
        throw new AssertionError("a problem beside the text: " + problem);
      }
    }
  }

  private static void ledger(String text) {
    SourceFile file = new SourceFile("ids.lock", text);
    Outcome<Ledger> read = LedgerReader.read(file);
    if (!read.hasErrors()) {
      Outcome<GuideParts> parts =
          GuideParser.parse(
              List.of(new SourceFile("a.md", "## b\n\n- [ ] **c:** d\n")), List.of(), "a");
      Comparison.of(read.value(), GuideLinker.link(parts.value()).value()).aliases();
    }
    diagnostics(read.diagnostics(), file);
  }

  private static void tree(String text) {
    SourceFile file = new SourceFile("page.md", text);
    List<TextLine> lines = new ArrayList<>();
    for (String line : file.lines()) {
      lines.add(new TextLine(line, lines.size() + 1, 1));
    }
    List<Diagnostic> problems = new ArrayList<>();
    TreeReader.isDrawn(lines);
    TreeReader.read(lines, "page.md", problems::add);
    diagnostics(problems, file);
  }

  private static Words words() {
    Properties words = new Properties();
    Path here = Path.of("../templates/words.properties");
    Path file = Files.exists(here) ? here : Path.of("templates/words.properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> byKey = new TreeMap<>();
    words.forEach((key, value) -> byKey.put((String) key, (String) value));
    return new Words(byKey);
  }
}
