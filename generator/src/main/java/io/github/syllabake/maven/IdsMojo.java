package io.github.syllabake.maven;

import io.github.syllabake.bake.BakeException;
import io.github.syllabake.bake.Bakery;
import io.github.syllabake.bake.IdsReport;
import io.github.syllabake.ledger.Decision;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the ledger of ids, by which readers keep their ticks when the content is edited. New ids
 * are added; ids that vanished are listed, and dealt with as the parameters say. Errors in the
 * content fail the build.
 */
@Mojo(name = "ids", threadSafe = true)
public final class IdsMojo extends ContentMojo {

  /** Whether to take the likely successors of vanished ids. */
  @Parameter(property = "syllabake.accept", defaultValue = "false")
  private boolean accept;

  /** Whether to let go of vanished ids that have no likely successor. */
  @Parameter(property = "syllabake.retire", defaultValue = "false")
  private boolean retire;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    show(report());
  }

  private IdsReport report() throws MojoExecutionException {
    try {
      return Bakery.ids(content(), Decision.by(accept, retire));
    } catch (BakeException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void show(IdsReport report) throws MojoFailureException {
    String problems = report.problems(false);
    if (report.hasErrors()) {
      throw new MojoFailureException("the guide has errors\n\n" + problems);
    }
    problems.lines().forEach(getLog()::warn);
    report.summary().forEach(getLog()::info);
  }
}
