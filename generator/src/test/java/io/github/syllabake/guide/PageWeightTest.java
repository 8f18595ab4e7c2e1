package io.github.syllabake.guide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageWeightTest {

  private static final SiteFolder SITE = SiteFolder.read(BakedGuide.bundled());
  private static final int MOST = 60_000;

  /** As servers send it: the page with its style sheets and scripts, each packed. */
  @ParameterizedTest
  @MethodSource("pillars")
  void aPillarIsLight(String path) {
    int weight =
        Stream.concat(Stream.of(path), loaded(SITE.pages().get(path)))
            .mapToInt(part -> packed(SITE.bytes(part)))
            .sum();
    assertTrue(weight <= MOST, path + " weighs " + weight + " bytes");
  }

  static Stream<String> pillars() {
    return SITE.pages("pillar").stream().map(SitePage::path);
  }

  private static Stream<String> loaded(SitePage page) {
    URI here = URI.create("site:/" + page.path());
    return Stream.concat(
            page.document().select("link[rel=stylesheet]").eachAttr("href").stream(),
            page.document().select("script[src]").eachAttr("src").stream())
        .map(address -> here.resolve(address).getPath().substring(1));
  }

  private static int packed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
