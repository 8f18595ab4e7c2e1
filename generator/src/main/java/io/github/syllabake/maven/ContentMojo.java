package io.github.syllabake.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals take: the folder of the content, and whether to do nothing. */
abstract class ContentMojo extends AbstractMojo {

  /** The folder of the guide's Markdown; for {@code import}, a new one. */
  @Parameter(property = "syllabake.content", defaultValue = "${project.basedir}/content")
  private File content;

  /** Whether to do nothing. */
  @Parameter(property = "syllabake.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, because syllabake.skip is set");
    } else {
      run();
    }
  }

  /** Does what the goal is for. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  final Path content() {
    return content.toPath();
  }
}
