package io.github.syllabake.maven;

import io.github.syllabake.importing.ContentFolder;
import io.github.syllabake.importing.ImportException;
import io.github.syllabake.importing.ImportOptions;
import io.github.syllabake.importing.ImportReport;
import io.github.syllabake.importing.Imported;
import io.github.syllabake.importing.Importer;
import io.github.syllabake.importing.ItemsRule;
import io.github.syllabake.importing.RawFiles;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes the content of a guide of notes. Nothing is overwritten: the content is a new folder, or an
 * empty one. What was not carried over fails the build.
 */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends ContentMojo {

  /** Files of notes, or folders with such: .md, .markdown, .txt, .text. */
  @Parameter(property = "syllabake.notes", required = true)
  private List<File> notes;

  /** The guide's title. By default that of the notes, else the name of the folder. */
  @Parameter(property = "syllabake.title")
  private String title;

  /** The language of the notes, such as de. By default none is written, which is en. */
  @Parameter(property = "syllabake.language")
  private String language;

  /**
   * When bulleted lists become items to tick: {@code boxes} (always), {@code lists} (never), or
   * {@code auto}, where the notes have no box at all.
   */
  @Parameter(property = "syllabake.items", defaultValue = "auto")
  private String items;

  /** The encoding of the notes, such as windows-1254. By default it is found out. */
  @Parameter(property = "syllabake.encoding")
  private String encoding;

  /** A file for the report with all decisions. By default the log has some of each sort. */
  @Parameter(property = "syllabake.report")
  private File report;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    Imported imported = imported();
    ImportReport.lines(imported, false).forEach(getLog()::info);
    if (!imported.isComplete()) {
      throw new MojoFailureException("some of the notes was not carried over: see above");
    }
  }

  private Imported imported() throws MojoExecutionException {
    try {
      ContentFolder folder = ContentFolder.at(content());
      RawFiles files = RawFiles.read(notes.stream().map(File::toPath).toList());
      Imported imported = Importer.run(files.files(), options(), files::has);
      folder.write(imported.files(), imported.attachments(), files.root());
      if (report != null) {
        Files.write(report.toPath(), ImportReport.lines(imported, true));
      }
      return imported;
    } catch (ImportException | IllegalArgumentException | IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private ImportOptions options() throws MojoExecutionException {
    return new ImportOptions(
        rule(),
        Optional.ofNullable(title),
        content().getFileName().toString(),
        Optional.ofNullable(language),
        Optional.ofNullable(encoding).map(Charset::forName));
  }

  private ItemsRule rule() throws MojoExecutionException {
    return Arrays.stream(ItemsRule.values())
        .filter(rule -> rule.name().toLowerCase(Locale.ROOT).equals(items))
        .findFirst()
        .orElseThrow(
            () -> new MojoExecutionException("syllabake.items takes auto, boxes or lists"));
  }
}
