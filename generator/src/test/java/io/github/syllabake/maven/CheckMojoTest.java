package io.github.syllabake.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {

  @TempDir Path folder;
  private final CheckMojo goal = new CheckMojo();

  @BeforeEach
  void configure() throws IOException, ReflectiveOperationException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(content.resolve("index.md"), "---\nkey: x\n---\n# Guide\n");
    set(ContentMojo.class, "content", content.toFile());
    set(GuideMojo.class, "output", folder.resolve("target/guide").toFile());
    set(GuideMojo.class, "basedir", folder.toFile());
    set(CheckMojo.class, "reports", folder.resolve("target").toFile());
    set(CheckMojo.class, "format", "text");
  }

  @Test
  void warningsPassUnlessTheyAreTooMany() throws Exception {
    goal.execute();
    assertFalse(Files.exists(folder.resolve("target")));
    set(GuideMojo.class, "maxWarnings", 0);
    MojoFailureException failure = assertThrows(MojoFailureException.class, goal::execute);
    assertTrue(failure.getMessage().contains("too-many-warnings"), failure::getMessage);
  }

  @Test
  void reportIsWrittenAlsoWhenTheBuildFails() throws Exception {
    set(GuideMojo.class, "maxWarnings", 0);
    set(CheckMojo.class, "format", "sarif");
    assertThrows(MojoFailureException.class, goal::execute);
    String log = Files.readString(folder.resolve("target/syllabake.sarif"));
    assertTrue(log.contains("\"ruleId\": \"unknown-key\""), log);
  }

  @Test
  void anotherFormatIsWrongUse() throws Exception {
    set(CheckMojo.class, "format", "xml");
    MojoExecutionException wrong = assertThrows(MojoExecutionException.class, goal::execute);
    assertEquals("syllabake.format takes text, json, sarif or github", wrong.getMessage());
  }

  @Test
  void nodesThatLeadNowhereAreListedInTheLog() throws Exception {
    Files.writeString(folder.resolve("content/map.md"), "```mindmap\nMap\n  Lunch\n```\n");
    List<String> told = new ArrayList<>();
    goal.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence content) {
            told.add(content.toString());
          }
        });
    goal.execute();
    assertFalse(told.contains("  3: Lunch"), told::toString);
    set(CheckMojo.class, "links", true);
    goal.execute();
    assertTrue(told.contains("  3: Lunch"), told::toString);
  }

  private void set(Class<?> owner, String name, Object value) throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    field.set(goal, value);
  }
}
