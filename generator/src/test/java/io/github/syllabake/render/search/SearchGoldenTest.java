package io.github.syllabake.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.golden.GoldenFiles;
import io.github.syllabake.golden.Stages;
import io.github.syllabake.golden.Written;
import io.github.syllabake.model.Guide;
import io.github.syllabake.source.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<String> told = new ArrayList<>();
    Entries.of(
        guide,
        Map.of(),
        (entry, shown, folded) -> told.add(told(told.size(), entry, shown, folded)));
    GoldenFiles.check(file, ".txt", String.join("", told));
    GoldenFiles.check(file, ".js", script(guide, "{\"title\":\"Search\"}"));
  }

  @Test
  void theScriptMayHoldAnything() {
    Guide guide =
        guide("# Page\n\n- [ ] **`</script>`:** <b> & \"quotes\" \\\\ \uD842\uDFB7 \u2028\n");
    String script = script(guide, "{}");
    assertTrue(!script.contains("</script>") && !script.contains("\u2028"), script);
  }

  @Test
  void aWordThatIsEverywhereIsLeftOut() {
    StringBuilder page = new StringBuilder("# Page\n");
    for (int i = 0; i < 60; i++) {
      page.append("\n- [ ] Item ").append(i).append("\n\n  everywhere, and only-once-").append(i);
      page.append("\n");
    }
    Vocabularies words = new Vocabularies();
    Entries.of(guide(page.toString()), Map.of(), words);
    Vocabulary folded = words.finished().get(1);
    assertEquals(List.of(), folded.texts("everywhere"));
    assertEquals(List.of(7), folded.texts("onlyonce7"));
  }

  @Test
  void wordsShareBeginningsWithoutHalvingCharacters() {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.add(new Words().text("\uD842\uDFB7 \uD842\uDFB8 abc abd"), new Words());
    assertEquals(
        "Aabc Cd A\uD842\uDFB7 A\uD842\uDFB8 ",
        Vocabulary.words(Vocabulary.sorted(List.of(vocabulary))));
  }

  private static String script(Guide guide, String words) {
    return Written.of(out -> SearchIndex.write(guide, Map.of(), words, out));
  }

  private static Guide guide(String page) {
    Outcome<Guide> guide = Stages.link("pages/page.md", page);
    assertEquals(List.of(), guide.diagnostics());
    return guide.value();
  }

  private static String told(int number, Entry entry, Words shown, Words folded) {
    StringBuilder out = new StringBuilder();
    out.append(number).append(" in ").append(entry.parent()).append(' ').append(entry.kind());
    out.append(" “").append(entry.title()).append("” ").append(entry.rest()).append('\n');
    out.append("  ").append(entry.place()).append(' ').append(entry.tick()).append('\n');
    out.append("  shown ").append(String.join(" ", new TreeSet<>(shown.all()))).append('\n');
    out.append("  folded ").append(String.join(" ", new TreeSet<>(folded.all()))).append('\n');
    return out.toString();
  }
}
