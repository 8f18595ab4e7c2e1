package io.github.syllabake.bake;

import static io.github.syllabake.bake.Fixtures.write;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.source.ContentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteZipTest {

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void writeSite() throws IOException {
    site = folder.resolve("site");
    write(site, "b.html", "b");
    write(site, "a/größe.html", "ä");
    write(site, "a.html", "a");
    write(site, ContentReader.OUTPUT_MARKER, "");
  }

  @Test
  void entriesAreSortedBelowOneFolderNamedLikeTheZip() throws IOException {
    Path zip = pack("guide.zip");
    try (ZipFile file = new ZipFile(zip.toFile())) {
      assertEquals(
          List.of("guide/a.html", "guide/a/größe.html", "guide/b.html"),
          file.stream().map(ZipEntry::getName).toList());
      ZipEntry entry = file.getEntry("guide/a/größe.html");
      assertEquals(
          "ä", new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void neitherTimeZoneNorFileTimesChangeTheBytes() throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[] east = Files.readAllBytes(pack("guide.zip"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Files.setLastModifiedTime(site.resolve("a.html"), FileTime.fromMillis(0));
      assertArrayEquals(east, Files.readAllBytes(pack("guide.zip")));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private Path pack(String name) throws IOException {
    Path zip = folder.resolve(name);
    SiteZip.pack(site, zip, name);
    return zip;
  }
}
