package io.github.syllabake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubReportTest {

  private static final Path BASE = Path.of("/base");

  @Test
  void escapesWhatWouldEndAPartOfTheCommand() {
    Diagnostic problem =
        Diagnostic.error(
            "some-rule", new SourceSpan("a,b:c%.md", 3, 5, 4), "50% is\r\nwrong: ,", "go");
    assertEquals(
        "::error file=a%2Cb%3Ac%25.md,line=3,endLine=3,col=5,endColumn=8,title=some-rule"
            + "::50%25 is%0D%0Awrong: ,%0Ago\n",
        report(problem));
  }

  @Test
  void pathsAreThoseOfTheRepository() {
    assertEquals(
        "::warning file=guide/a.md,line=1,endLine=1,col=2,endColumn=2,title=rule::bad%0Ago\n",
        report(
            Diagnostic.warning(
                "rule", new SourceSpan("/base/x/../guide/a.md", 1, 2, 0), "bad", "go")));
    assertEquals(
        "::warning file=/elsewhere/a.md,line=1,title=rule::bad%0Ago\n",
        report(Diagnostic.warning("rule", SourceSpan.startOf("/elsewhere/a.md"), "bad", "go")));
  }

  private static String report(Diagnostic problem) {
    List<SourceFile> sources = List.of(new SourceFile(problem.span().file(), ""));
    return Report.of(List.of(problem), sources, "Syllabake 1", new Paths(BASE))
        .in(ReportFormat.GITHUB);
  }
}
