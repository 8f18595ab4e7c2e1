package io.github.syllabake.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content makes the same bytes, whatever the machine and however the files came there. */
class ReproducibleBakeTest {

  @TempDir Path temporary;

  @Test
  void theSameBytesInAnotherPlaceTimeAndLanguage() throws IOException {
    BakedGuide.Baked first = BakedGuide.baked();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      // In Turkish an I is not the capital of an i; Kathmandu is a quarter of an hour off.
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      sameBytes(first, BakedGuide.bake(copyFromElsewhere(), "again/plain"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** The content as another system leaves it: other line ends, a byte order mark, other times. */
  private Path copyFromElsewhere() throws IOException {
    Path copy = temporary.resolve("content");
    List<String> paths = new ArrayList<>(SiteFolder.list(BakedGuide.content()));
    Collections.reverse(paths);
    for (String path : paths) {
      Path target = copy.resolve(path);
      Files.createDirectories(target.getParent());
      String text = Files.readString(BakedGuide.content().resolve(path));
      String elsewhere = "\uFEFF" + text.replace("\n", "\r\n");
      Files.write(target, elsewhere.getBytes(StandardCharsets.UTF_8));
      Files.setLastModifiedTime(target, FileTime.fromMillis(1));
    }
    return copy;
  }

  private static void sameBytes(BakedGuide.Baked first, BakedGuide.Baked second)
      throws IOException {
    List<String> paths = SiteFolder.list(first.folder());
    assertEquals(paths, SiteFolder.list(second.folder()));
    for (String path : paths) {
      assertArrayEquals(
          Files.readAllBytes(first.folder().resolve(path)),
          Files.readAllBytes(second.folder().resolve(path)),
          path);
    }
    assertArrayEquals(Files.readAllBytes(first.zip()), Files.readAllBytes(second.zip()), "zip");
  }
}
