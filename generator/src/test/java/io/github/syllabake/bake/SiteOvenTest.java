package io.github.syllabake.bake;

import static io.github.syllabake.bake.Fixtures.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.render.Site;
import io.github.syllabake.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteOvenTest {

  @TempDir Path folder;
  private Path templates;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    templates = Files.createDirectory(folder.resolve("templates"));
    out = Files.createDirectory(folder.resolve("out"));
  }

  @Test
  void templatesSeeRecordsAndEscapeHtml() throws IOException {
    write(
        templates,
        "text.ftl",
        "${page.title}|${page.introHtml?no_esc}|${site.words['a.b']}|${page.number}|${page.math}");
    assertEquals(List.of(), bake(Fixtures.site("a/b.html")));
    assertEquals(
        "R&amp;D &lt;a/b.html&gt;|<p>intro</p>|a word|1000000|false",
        Files.readString(out.resolve("a/b.html")));
  }

  @Test
  void templatesOfBothExtensionsEscape() throws IOException {
    write(templates, "text.ftlh", "<#include 'part.ftl'>${page.title}");
    write(templates, "part.ftl", "${'<'}");
    assertEquals(List.of(), bake(Fixtures.site("a.html")));
    assertEquals("&lt;R&amp;D &lt;a.html&gt;", Files.readString(out.resolve("a.html")));
  }

  @Test
  void noTemplateCanReachClasses() throws IOException {
    write(templates, "text.ftl", "${'java.lang.ProcessBuilder'?new()}");
    assertEquals(List.of("template-error"), codes(bake(Fixtures.site("a.html"))));
  }

  @Test
  void outputKnowsNoLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      write(templates, "text.ftl", "${1234.5} ${'I'?lower_case} ${true} ${0?number_to_datetime}");
      bake(Fixtures.site("a.html"));
    } finally {
      Locale.setDefault(before);
    }
    assertTrue(Files.readString(out.resolve("a.html")).startsWith("1234.5 i true "));
  }

  @Test
  void missingValueIsAnErrorAtItsPlaceOnceForAllPages() throws IOException {
    write(templates, "text.ftl", "<p>\n  ${site.words['no.such']}</p>");
    List<Diagnostic> problems = bake(Fixtures.site("a.html", "b.html", "c.html"));
    assertEquals(1, problems.size(), problems::toString);
    Diagnostic problem = problems.get(0);
    assertEquals("template-error", problem.code());
    assertEquals(templates.resolve("text.ftl") + ":2:5", problem.span().toString());
    assertTrue(problem.message().contains("site.words['no.such']"), problem.message());
    assertTrue(problem.message().lines().count() == 1 && problem.hint().isPresent());
  }

  @Test
  void brokenSyntaxIsAnErrorAtItsPlace() throws IOException {
    write(templates, "text.ftl", "<p>\n<#if x>");
    List<Diagnostic> problems = bake(Fixtures.site("a.html", "b.html", "c.html"));
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(templates.resolve("text.ftl") + ":2:7", problems.get(0).span().toString());
  }

  @Test
  void missingTemplateIsAnError() throws IOException {
    Site.Page page = Fixtures.page("a.html");
    Site.Page odd = new Site.Page("a.html", "no-such", page.rendering());
    Site site = new Site(Fixtures.site().view(), List.of(odd), List.of(), List.of());
    Diagnostic problem = bake(site).get(0);
    assertEquals("theme/templates/no-such.ftl", problem.span().file());
  }

  @Test
  void missingIncludeIsAnErrorAtItsPlace() throws IOException {
    write(templates, "text.ftl", "x\n <#include 'no-such.ftl'>");
    Diagnostic problem = bake(Fixtures.site("a.html")).get(0);
    assertEquals(templates.resolve("text.ftl") + ":2:2", problem.span().toString());
  }

  @Test
  void blankPageIsAnError() throws IOException {
    write(templates, "text.ftl", " \n\n <#if page.math>x</#if>");
    assertEquals(List.of("empty-page"), codes(bake(Fixtures.site("a.html"))));
  }

  @Test
  void everyPageIsReported() throws IOException {
    write(templates, "text.ftl", "x");
    String[] paths =
        IntStream.range(0, 200).mapToObj(i -> "p/" + i + ".html").toArray(String[]::new);
    ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
    oven(Fixtures.site(paths), (what, at, total) -> done.add(at)).bake();
    assertEquals(200, Fixtures.files(out).size());
    assertEquals(200, done.stream().distinct().count());
  }

  @Test
  void ownAssetsAreCopied() throws IOException {
    write(templates, "text.ftl", "x");
    Path assets = Files.createDirectory(folder.resolve("assets"));
    write(assets, "css/own.css", "a {}");
    write(assets, ".hidden", "x");
    SiteOven.of(
            Fixtures.site("a.html"),
            Freemarker.configuration(new TemplateSources(Optional.of(templates))),
            new TemplateSources(Optional.of(templates)),
            folder,
            Optional.of(assets),
            out,
            (what, done, total) -> {})
        .bake();
    assertEquals(
        List.of("a.html", "assets/css/own.css"), List.copyOf(Fixtures.files(out).keySet()));
  }

  private List<Diagnostic> bake(Site site) {
    SiteOven oven = oven(site, (what, done, total) -> {});
    oven.bake();
    return oven.problems();
  }

  private SiteOven oven(Site site, Progress progress) {
    TemplateSources sources = new TemplateSources(Optional.of(templates));
    return SiteOven.of(
        site, Freemarker.ahead(sources).join(), sources, folder, Optional.empty(), out, progress);
  }

  private static List<String> codes(List<Diagnostic> problems) {
    return problems.stream().map(Diagnostic::code).toList();
  }
}
