package io.github.syllabake.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAuditTest {

  private static final String SOUND =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
      <title>Title</title>
      <script src="early.js"></script>
      </head>
      <body>
      <a class="skip" href="#text">Skip</a>
      <main id="text">
      <h1>Heading</h1>
      <input class="tick" type="checkbox" id="box" data-id="a"><label for="box">Label</label>
      <code>${this} &lt;#is code></code>
      <script type="application/json">{}</script>
      </main>
      </body>
      </html>
      """;

  @Test
  void acceptsASoundPage() {
    assertEquals(List.of(), audit(SOUND));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " lang=\"en\" | '' ",
        "<title>Title</title> | <title></title>",
        "<h1>Heading</h1> | ''",
        "<h1>Heading</h1> | <h1></h1>",
        "<h1>Heading</h1> | <h1>One</h1><h1>Two</h1>",
        "default-src 'none'; | default-src 'self';",
        "script-src 'self' | script-src 'self' 'unsafe-inline'",
        "script-src 'self' | script-src 'self'; img-src *",
        "<title>Title</title> | <title>Title</title><script>run()</script>",
        "<h1>Heading</h1> | <h1 onclick='run()'>Heading</h1>",
        "<h1>Heading</h1> | <h1 id='text'>Heading</h1>",
        "<label for=\"box\">Label</label> | <label for=\"other\">Label</label>",
        "<label for=\"box\">Label</label> | <label for=\"box\"> </label>",
        " data-id=\"a\" | ''",
        "<h1>Heading</h1> | <h1>Heading</h1><img src='a.png'>",
        "<h1>Heading</h1> | <h1>Heading ${title}</h1>",
        "<h1>Heading</h1> | <h1 title='${title}'>Heading</h1>",
        "<script src=\"early.js\"> | <script type=\"module\" src=\"early.js\">",
        "<script src=\"early.js\"> | <script crossorigin src=\"early.js\">",
      })
  void findsOneProblem(String sound, String broken) {
    String html = SOUND.replace(sound.isBlank() ? " lang=\"en\"" : sound, broken.strip());
    assertEquals(1, audit(html).size(), () -> audit(html).toString());
  }

  @Test
  void wantsThePolicyBeforeWhatItGoverns() {
    String script = "<script src=\"early.js\"></script>\n";
    String late = SOUND.replace(script, "").replace("<meta charset", script + "<meta charset");
    assertEquals(List.of("page.html: the policy stands after what it governs"), audit(late));
  }

  private static List<String> audit(String html) {
    return PageAudit.of(new SitePage("page.html", Jsoup.parse(html)));
  }
}
