package io.github.syllabake.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAuditTest {

  @TempDir Path folder;

  @BeforeEach
  void aSiteOfTwoPages() throws IOException {
    write("sub/other.html", "<p id='there'><a href='../index.html'>back</a>");
    write("style.css", "@font-face { src: url(font.woff2) }");
    write("font.woff2", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='sub/other.html'>",
        "<a href='sub/other.html#there'>",
        "<a href='./sub/../sub/other.html#there'>",
        "<p id='ä'><a href='#%C3%A4'>",
        "<p id='a+b/c'><a href='#a+b/c'>",
        "<a href='https://example.org/'>",
        "<a href='mailto:someone@example.org'>",
        "<link rel='stylesheet' href='style.css'>",
        "<p style='background: url(font.woff2)'>",
        "<img src='data:image/png;base64,AA'>"
      })
  void acceptsWhatLeadsSomewhere(String html) throws IOException {
    write("index.html", html);
    assertEquals(List.of(), audit().problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='missing.html'>",
        "<a href='sub/'>",
        "<a href='Sub/other.html'>",
        "<a href='sub/other.html#nowhere'>",
        "<a href='#nowhere'>",
        "<a href='#'>",
        "<a href=''>",
        "<a href='/sub/other.html'>",
        "<a href='../index.html'>",
        "<a href='javascript:void(0)'>",
        "<a href='//example.org/'>",
        "<img src='missing.png'>",
        "<img srcset='font.woff2 1x, missing.png 2x'>",
        "<img src='https://example.org/a.png'>",
        "<script src='https://example.org/a.js'></script>",
        "<link rel='stylesheet' href='https://example.org/a.css'>",
        "<svg><use href='#nowhere'/></svg>",
        "<svg><a xlink:href='missing.html'></a></svg>",
        "<p style='background: url(missing.png)'>",
        "<style>@import 'missing.css';</style>",
        "<style>p { background: url(https://example.org/a.png) }</style>"
      })
  void findsWhatLeadsNowhere(String html) throws IOException {
    write("index.html", html);
    assertEquals(1, audit().problems().size(), () -> audit().problems().toString());
  }

  @Test
  void findsBrokenReferencesInStyleSheetsAndPictures() throws IOException {
    write("index.html", "<a href='sub/other.html'>");
    write("broken.css", "p { background: url('missing.png') }");
    write("broken.svg", "<svg xmlns='http://www.w3.org/2000/svg'><use href='#nowhere'/></svg>");
    assertEquals(2, audit().problems().size(), () -> audit().problems().toString());
  }

  @Test
  void namesPagesThatNoPageLinksTo() throws IOException {
    write("index.html", "<a href='#top' id='top'>");
    assertTrue(audit().unreached().contains("sub/other.html"));
    write("index.html", "<a href='sub/other.html'>");
    assertEquals(Set.of(), audit().unreached());
  }

  private LinkAudit.Findings audit() {
    return LinkAudit.of(SiteFolder.read(folder));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }
}
