package io.github.syllabake.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.model.Settings;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GuideParserTest {

  private static final String HOME = "---\ntype: home\n---\n";

  @Test
  void pagesComeInTheOrderOfTheirPathsHoweverTheFilesCome() {
    List<SourceFile> files =
        IntStream.range(0, 200)
            .mapToObj(i -> new SourceFile("p%03d.md".formatted(i), "- [ ] item\n- [ ]\n"))
            .collect(java.util.stream.Collectors.toList());
    Outcome<GuideParts> sorted = GuideParser.parse(files, List.of("b.png", "a.png"), "guide");
    Collections.reverse(files);
    Outcome<GuideParts> reversed = GuideParser.parse(files, List.of("a.png", "b.png"), "guide");
    assertEquals(sorted, reversed);
    assertEquals("p000.md", sorted.value().pages().get(0).head().file());
    assertEquals(List.of("a.png", "b.png"), sorted.value().attachments());
    assertEquals(200, sorted.diagnostics().size());
  }

  @Test
  void tellsOfEachPageOnce() {
    List<SourceFile> files =
        IntStream.range(0, 50)
            .mapToObj(i -> new SourceFile("p" + i + ".md", "- [ ] item"))
            .toList();
    Set<ContentPage> told = ConcurrentHashMap.newKeySet();
    Outcome<GuideParts> parts = GuideParser.parse(files, List.of(), "guide", told::add);
    assertEquals(Set.copyOf(parts.value().pages()), told);
  }

  @Test
  void theRootIndexIsTheHomePage() {
    assertEquals(List.of("Home"), kinds("README.md", "x"));
    assertEquals(List.of("TextPage", "Home"), kinds("README.md", "- [ ] x", "index.md", "x"));
    assertEquals(List.of("Home", "TextPage"), kinds("a.md", HOME, "index.md", "x"));
    assertEquals(
        List.of("Home", "Pillar"), kinds("README.md", "x", "index.md", "---\ntype: pillar\n---\n"));
    assertEquals(List.of("TextPage"), kinds("sub/index.md", "x"));
  }

  @Test
  void aSecondHomePageIsAnotherPage() {
    Parsed parsed = Parsed.files("a.md", HOME, "b.md", HOME);
    assertEquals(List.of("Home", "TextPage"), kinds("a.md", HOME, "b.md", HOME));
    assertEquals(List.of("warning second-home 1:1"), parsed.places());
    assertEquals("b.md", parsed.problems().get(0).span().file());
  }

  @Test
  void theKindIsGuessedFromTheText() {
    assertEquals(List.of("Pillar"), kinds("a.md", "# A\n\n> - [ ] x\n"));
    assertEquals(List.of("Mindmap"), kinds("a.md", "# A\n\n```mindmap\nA\n  b\n```\n"));
    assertEquals(List.of("Mindmap"), kinds("a.md", "```\nA\n└─ b\n```\n"));
    assertEquals(List.of("TextPage"), kinds("a.md", "# A\n\nText.\n\n```\nA\n└─ b\n```\n"));
    assertEquals(List.of("TextPage"), kinds("a.md", "# A\n## B\n```\nA\n└─ b\n```\n"));
    assertEquals(List.of("TextPage"), kinds("a.md", "1. Who?\n"));
    assertEquals(List.of("TextPage"), kinds("a.md", ""));
  }

  @Test
  void theKindIsSaidInFrontMatter() {
    for (PageKind kind : PageKind.values()) {
      Parsed parsed =
          Parsed.page(
              "---\ntype: "
                  + kind.word()
                  + "\n---\n```mindmap\nA\n  b\n```\n|a|b|\n|-|-|\n|c|1|\n");
      assertTrue(parsed.problems().isEmpty(), () -> kind + ": " + parsed.problems());
    }
  }

  @Test
  void aGuideWithoutHomeIsNamedByItsFolder() {
    Settings settings = Parsed.page("x").outcome().value().settings();
    assertEquals("my-guide", settings.id());
    assertEquals("My guide", settings.title());
    assertEquals("en", settings.language());
    assertEquals(Optional.empty(), settings.baseUrl());
  }

  @Test
  void aHomeWithoutIdTakesTheNameOfTheFolder() {
    Settings settings = Parsed.files("index.md", "# Costs $5\n").outcome().value().settings();
    assertEquals("my-guide", settings.id());
    assertEquals("Costs $5", settings.title());
  }

  @Test
  void theMainTreeLeavesItsPage() {
    Parsed parsed =
        Parsed.files(
            "m.md",
            "---\ntype: mindmap\ntitle: M\n---\n## S\n```\nr\n└─ a\n```\n```\nr\n└─ b\n```\n");
    ContentPage.Mindmap map = parsed.page(ContentPage.Mindmap.class);
    assertEquals("m", map.tree().root().id());
    assertEquals("m/a", map.tree().root().children().get(0).id());
    assertEquals(1, map.sections().get(0).body().size());
  }

  @Test
  void theMainTreeMustBeClosed() {
    assertEquals(
        List.of("warning unclosed-fence 4:1"),
        Parsed.page("---\ntype: mindmap\n---\n```mindmap\nr\n  a\n").places());
  }

  private static List<String> kinds(String... pathsAndTexts) {
    return Parsed.files(pathsAndTexts).outcome().value().pages().stream()
        .map(page -> page.getClass().getSimpleName())
        .toList();
  }
}
