package io.github.syllabake.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.golden.GoldenFiles;
import io.github.syllabake.golden.Stages;
import io.github.syllabake.model.Guide;
import io.github.syllabake.source.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is found in small pages against golden files: the entries, and the script. */
class SearchGoldenTest {

  static List<Path> pages() {
    return GoldenFiles.inputs("search", ".md");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void findsAsBefore(Path file) throws IOException {
    Guide guide = guide(Files.readString(file));
    StringBuilder out = new StringBuilder();
    List<Entry> entries = Entries.of(guide, Map.of());
    for (int i = 0; i < entries.size(); i++) {
      append(out, i, entries.get(i));
    }
    GoldenFiles.check(file, ".txt", out.toString());
    GoldenFiles.check(file, ".js", SearchIndex.script(guide, Map.of(), "{\"title\":\"Search\"}"));
  }

  @Test
  void theScriptMayHoldAnything() {
    Guide guide =
        guide("# Page\n\n- [ ] **`</script>`:** <b> & \"quotes\" \\\\ \uD842\uDFB7 \u2028\n");
    String script = SearchIndex.script(guide, Map.of(), "{}");
    assertTrue(!script.contains("</script>") && !script.contains("\u2028"), script);
  }

  @Test
  void aWordThatIsEverywhereIsLeftOut() {
    StringBuilder page = new StringBuilder("# Page\n");
    for (int i = 0; i < 60; i++) {
      page.append("\n- [ ] Item ").append(i).append("\n\n  everywhere, and only-once-").append(i);
      page.append("\n");
    }
    List<Entry> entries = Entries.of(guide(page.toString()), Map.of());
    Vocabulary folded = Vocabulary.of(entries, Entry::folded, Entry::unfolded);
    assertTrue(!folded.texts().containsKey("everywhere"), "everywhere");
    assertTrue(folded.texts().containsKey("onlyonce7"), "once");
  }

  @Test
  void wordsShareBeginningsWithoutHalvingCharacters() {
    List<Entry> entries = List.of(entry("\uD842\uDFB7 \uD842\uDFB8 abc abd"));
    Vocabulary vocabulary = Vocabulary.of(entries, Entry::shown, any -> new Words());
    assertEquals("Aabc Cd A\uD842\uDFB7 A\uD842\uDFB8 ", Vocabulary.words(List.of(vocabulary)));
  }

  private static Entry entry(String shown) {
    return Entry.of(Kind.PAGE, -1, "", "page.html", new Words().text(shown));
  }

  private static Guide guide(String page) {
    Outcome<Guide> guide = Stages.link("pages/page.md", page);
    assertEquals(List.of(), guide.diagnostics());
    return guide.value();
  }

  private static void append(StringBuilder out, int number, Entry entry) {
    out.append(number).append(" in ").append(entry.parent()).append(' ').append(entry.kind());
    out.append(" “").append(entry.title()).append("” ").append(entry.rest()).append('\n');
    out.append("  ").append(entry.place()).append(' ').append(entry.tick()).append('\n');
    out.append("  shown ")
        .append(String.join(" ", new TreeSet<>(entry.shown().all())))
        .append('\n');
    out.append("  folded ")
        .append(String.join(" ", new TreeSet<>(entry.folded().all())))
        .append('\n');
  }
}
