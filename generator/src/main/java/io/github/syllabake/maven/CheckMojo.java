package io.github.syllabake.maven;

import io.github.syllabake.bake.BakeReport;
import io.github.syllabake.bake.BakeRequest;
import io.github.syllabake.bake.Bakery;
import io.github.syllabake.report.ReportFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Reports all problems of the guide: runs every stage of a bake and keeps nothing. Errors fail the
 * build.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends GuideMojo {

  /**
   * The form of the report beside that in the log: {@code json} or {@code sarif} in a file, or
   * {@code github}, whose workflow commands are printed. By default {@code text}, which is the log
   * alone.
   */
  @Parameter(property = "syllabake.format", defaultValue = "text")
  private String format;

  /** The folder of the report in another form, which is called {@code syllabake.json} or so. */
  @Parameter(property = "syllabake.reports", defaultValue = "${project.build.directory}")
  private File reports;

  /** Whether to list the nodes of maps that lead nowhere as well. */
  @Parameter(property = "syllabake.links", defaultValue = "false")
  private boolean links;

  @Override
  BakeReport run(Bakery bakery, BakeRequest request) {
    if (links) {
      Bakery.links(request.content()).lines().forEach(getLog()::info);
    }
    return bakery.check(request);
  }

  @Override
  void publish(BakeReport report) throws MojoExecutionException {
    ReportFormat form =
        ReportFormat.of(format)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "syllabake.format takes text, json, sarif or github"));
    if (form == ReportFormat.GITHUB) {
      // GitHub reads commands at the start of a line, where the log has its level.
      System.out.print(report.problems(form));
    } else if (form != ReportFormat.TEXT) {
      write(reports.toPath().resolve("syllabake." + form.word()), report.problems(form));
    }
  }

  private static void write(Path file, String text) throws MojoExecutionException {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new MojoExecutionException("can't write " + file, e);
    }
  }
}
