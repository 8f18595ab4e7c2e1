package io.github.syllabake.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMojoTest {

  @TempDir Path folder;
  private final ImportMojo goal = new ImportMojo();

  @BeforeEach
  void configure() throws IOException, ReflectiveOperationException {
    Path notes = folder.resolve("notes.txt");
    Files.writeString(notes, "# Notes\n\n## 1. Algebra\n\n* [ ] **Rank:** of a matrix.\n");
    set("notes", List.of(notes.toFile()));
    set("content", folder.resolve("content").toFile());
    set("items", "auto");
  }

  @Test
  void notesBecomeContentOnce() throws Exception {
    set("report", folder.resolve("report.txt").toFile());
    goal.execute();
    String made = Files.readString(folder.resolve("content/pillars/01-notes.md"));
    assertTrue(made.contains("* [ ] **Rank:** of a matrix."), made);
    assertTrue(Files.size(folder.resolve("report.txt")) > 0);
    assertThrows(MojoExecutionException.class, goal::execute);
  }

  @Test
  void anotherRuleIsWrongUse() throws Exception {
    set("items", "some");
    MojoExecutionException wrong = assertThrows(MojoExecutionException.class, goal::execute);
    assertEquals("syllabake.items takes auto, boxes or lists", wrong.getMessage());
  }

  private void set(String name, Object value) throws ReflectiveOperationException {
    Class<?> owner = name.equals("content") ? ContentMojo.class : ImportMojo.class;
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    field.set(goal, value);
  }
}
