package io.github.syllabake.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.source.Diagnostic;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts that nobody writes by hand take neither much time nor the stack. */
final class LimitsTest {

  /** Time of the processor, which a machine that is busy with other work does not stretch. */
  private static final Duration LIMIT = Duration.ofSeconds(6);

  /** Time on the clock, after which a test is given up. */
  private static final Duration END = Duration.ofMinutes(3);

  private static final int MANY = 100_000;
  private static final int HUGE = 5_000_000;

  @TestFactory
  Stream<DynamicTest> nestedSigns() {
    Map<String, Supplier<String>> texts = new TreeMap<>();
    texts.put("open brackets", () -> "[".repeat(MANY));
    texts.put("brackets", () -> "[".repeat(MANY) + "a" + "]".repeat(MANY));
    texts.put("image brackets", () -> "![".repeat(MANY) + "a" + "](b)".repeat(MANY));
    texts.put("links in brackets", () -> "[".repeat(MANY) + "[a](b)".repeat(MANY));
    texts.put("references", () -> "[a][b]".repeat(MANY) + "\n\n[b]: c\n");
    texts.put("emphasis", () -> "*a **a ".repeat(MANY) + "b" + " a** a*".repeat(MANY));
    texts.put("openers that never close", () -> "**a ".repeat(MANY) + "b*c ".repeat(MANY));
    texts.put("struck", () -> "~~a ".repeat(MANY) + " a~~".repeat(MANY));
    texts.put("quotes", () -> "> ".repeat(MANY) + "a");
    texts.put("bullets on a line", () -> "- ".repeat(MANY) + "a");
    texts.put("numbers on a line", () -> "1. ".repeat(MANY) + "a");
    texts.put("boxes on a line", () -> "- [ ] ".repeat(MANY) + "a");
    texts.put("instructions", () -> "a<?".repeat(MANY));
    texts.put("comments", () -> "a<!-- ".repeat(MANY));
    texts.put("declarations", () -> "a<!A ".repeat(MANY));
    texts.put("tags", () -> "a<b c='".repeat(MANY));
    texts.put("backticks", () -> runs("`", 1_000));
    texts.put("dollars", () -> "$".repeat(MANY));
    texts.put("formulas", () -> "$a ".repeat(MANY));
    texts.put("display formulas", () -> "$$a ".repeat(MANY));
    texts.put("ticked formulas", () -> "$`a ".repeat(MANY));
    texts.put("escapes", () -> "\\".repeat(MANY));
    texts.put("entities", () -> "&".repeat(MANY));
    texts.put("footnotes", () -> "[^a]\n\n".repeat(MANY) + "[^a]: b\n".repeat(MANY));
    return tests(texts);
  }

  @TestFactory
  Stream<DynamicTest> longLines() {
    Map<String, Supplier<String>> texts = new TreeMap<>();
    texts.put("letters", () -> "a".repeat(HUGE));
    texts.put("words", () -> "a ".repeat(HUGE / 2));
    texts.put("accents", () -> "é".repeat(HUGE));
    texts.put("damaged", () -> "Ã©".repeat(HUGE / 2));
    texts.put("spaces", () -> " ".repeat(HUGE) + "a");
    texts.put("hyphens", () -> "- ".repeat(HUGE / 2));
    texts.put("bars", () -> "|".repeat(HUGE));
    texts.put("emphasis", () -> "*a* ".repeat(HUGE / 4));
    texts.put("heading", () -> "# " + "a ".repeat(HUGE / 2));
    texts.put("item", () -> "- [ ] **" + "a ".repeat(HUGE / 2) + "**");
    texts.put("formula", () -> "$" + "a ".repeat(HUGE / 2) + "$");
    texts.put("code", () -> "```\n" + "a".repeat(HUGE) + "\n```");
    texts.put("label", () -> "```mindmap\nr\n  " + "*a* ".repeat(HUGE / 4) + "\n```");
    texts.put("title", () -> "---\ntitle: " + "a".repeat(HUGE) + "\n---\n");
    return tests(texts);
  }

  @TestFactory
  Stream<DynamicTest> manyLines() {
    Map<String, Supplier<String>> texts = new TreeMap<>();
    texts.put("of a paragraph", () -> "(a\n".repeat(MANY));
    texts.put("of definitions", () -> "[a]: b\n".repeat(MANY));
    texts.put("of brackets", () -> "[a\n".repeat(MANY));
    texts.put("of headings", () -> "# a\n".repeat(MANY));
    texts.put("of items", () -> "- [ ] **a** b\n".repeat(MANY));
    texts.put("of fences", () -> "```\n".repeat(MANY));
    texts.put("of dollars", () -> "$$\n".repeat(MANY));
    texts.put(
        "of a wide table",
        () -> "|a".repeat(MANY) + "\n" + "|-".repeat(MANY) + "\n" + "|b\n".repeat(MANY));
    texts.put("of list levels", () -> levels("- [ ] a\n", 1_000));
    texts.put("of tree levels", () -> "```mindmap\n" + levels("a\n", 1_000) + "```\n");
    texts.put("of YAML lists", () -> "---\na: " + "[".repeat(MANY) + "\n---\n");
    texts.put("of YAML maps", () -> "---\na: " + "{a: ".repeat(MANY) + "\n---\n");
    texts.put("of YAML items", () -> "---\n" + "- ".repeat(MANY) + "\n---\n");
    return tests(texts);
  }

  /** Just below the limits the library does its recursive work, here on a small stack. */
  @Test
  void deepestNestingFitsOnTheStack() throws InterruptedException {
    List<Throwable> failures = new CopyOnWriteArrayList<>();
    Thread small = new Thread(null, this::deepest, "small stack", 512 * 1024);
    small.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
    small.start();
    small.join();
    assertEquals(List.of(), failures);
  }

  private void deepest() {
    whole("*a **a ".repeat(490) + "b" + " a** a*".repeat(490));
    whole("> ".repeat(1_000) + "a");
    whole("- [ ] ".repeat(1_000) + "a");
    whole(levels("- [ ] a\n", 200));
    whole("```mindmap\n" + levels("a\n", 200) + "```\n");
  }

  @Test
  void textBeyondTheLimitsIsKept() {
    Parsed signs = Parsed.page("[".repeat(MANY) + "end\n\n*next*\n");
    assertEquals(List.of("warning too-much-markup 1:1"), signs.places());
    assertTrue(PlainText.ofBlocks(signs.blocks()).endsWith("[end next"));

    Parsed lines = Parsed.page("(a\n".repeat(10_000) + "(end\n\n*next*\n");
    assertEquals(List.of("too-much-markup"), codes(lines));
    assertTrue(PlainText.ofBlocks(lines.blocks()).endsWith("(a (end next"));
    assertEquals(10_001, PlainText.ofBlocks(lines.blocks()).split("\\(", -1).length - 1);

    Parsed quotes = Parsed.page("> ".repeat(1_000) + "end\n");
    assertEquals(List.of("too-deep"), codes(quotes));
    assertTrue(PlainText.ofBlocks(quotes.blocks()).endsWith("> end"));
  }

  @Test
  void deepEmphasisKeepsItsText() {
    Parsed parsed = Parsed.page("*a **a ".repeat(200) + "b" + " a** a*".repeat(200));
    assertEquals(List.of(), parsed.problems());
    assertEquals(801, PlainText.ofBlocks(parsed.blocks()).split("\\s+").length);
  }

  @Test
  void whatPeopleWriteIsBelowTheLimits() {
    Parsed parsed = Parsed.page("A *long* paragraph with [links](a.md) and `code`. ".repeat(500));
    assertEquals(List.of(), parsed.problems());
    assertEquals(
        List.of("numbered-id"),
        codes(Parsed.page("- [ ] a\n".repeat(20_000))).stream().distinct().toList());
  }

  private static Stream<DynamicTest> tests(Map<String, Supplier<String>> texts) {
    return texts.entrySet().stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.getKey(),
                    () -> assertTimeoutPreemptively(END, () -> limited(text.getValue().get()))));
  }

  private static void limited(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    whole(text);
    Duration used = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    assertTrue(used.compareTo(LIMIT) < 0, () -> "took " + used);
  }

  /** Parses a text and walks through all that came out, as later stages do. */
  private static void whole(String text) {
    Parsed parsed = Parsed.page(text);
    long seen =
        Markup.allInlinesOf(parsed.blocks()).count()
            + PlainText.ofBlocks(parsed.blocks()).length()
            + parsed.items().size()
            + PageParts.trees(parsed.page()).mapToInt(MapTree::size).sum();
    assertTrue(seen >= 0);
  }

  private static List<String> codes(Parsed parsed) {
    return parsed.problems().stream().map(Diagnostic::code).toList();
  }

  private static String runs(String sign, int longest) {
    return IntStream.rangeClosed(1, longest)
        .mapToObj(length -> "e" + sign.repeat(length))
        .collect(Collectors.joining());
  }

  private static String levels(String line, int depth) {
    return IntStream.range(0, depth)
        .mapToObj(level -> "  ".repeat(level) + line)
        .collect(Collectors.joining());
  }
}
