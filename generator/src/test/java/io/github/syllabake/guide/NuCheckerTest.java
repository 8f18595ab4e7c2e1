package io.github.syllabake.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NuCheckerTest {

  private static final String PAGE =
      "<!DOCTYPE html><html lang=en><title>t</title><h1>h</h1>%s</html>";

  @TempDir Path folder;

  @Test
  void findsErrorsInMarkupStylesAndPictures() throws IOException {
    NuChecker checker = new NuChecker();
    assertEquals(List.of(), checker.html(file("a.html", PAGE.formatted("<p id=a>"))));
    assertEquals(1, checker.html(file("b.html", PAGE.formatted("<p id=a><p id=a>"))).size());
    assertEquals(1, checker.html(file("c.html", PAGE.formatted("<p style='colr: red'>"))).size());
    assertEquals(
        1, checker.html(file("d.html", PAGE.formatted("<svg><rect wdith=1 /></svg>"))).size());
    assertEquals(List.of(), checker.html(file("e.html", PAGE.formatted("<p>"))));
    assertEquals(1, checker.css(file("a.css", "p { colr: red }")).size());
    assertEquals(List.of(), checker.css(file("b.css", "p { color: red }")));
  }

  @Test
  void findsFormulasWithoutAllTheirParts() throws IOException {
    String formula = "<p><math><msup><mi>a</mi>%s</msup></math>";
    NuChecker checker = new NuChecker();
    String whole = PAGE.formatted(formula.formatted("<mn>2</mn>"));
    assertEquals(List.of(), checker.html(file("whole.html", whole)));
    String half = PAGE.formatted(formula.formatted(""));
    assertEquals(1, checker.html(file("half.html", half)).size());
  }

  private File file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toFile();
  }
}
