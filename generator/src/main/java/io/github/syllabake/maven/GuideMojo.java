package io.github.syllabake.maven;

import io.github.syllabake.bake.BakeException;
import io.github.syllabake.bake.BakeReport;
import io.github.syllabake.bake.BakeRequest;
import io.github.syllabake.bake.Bakery;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that bake take and how they report. */
abstract class GuideMojo extends ContentMojo {

  /**
   * JBake logs a line for each page, and stack traces of what the report says better. This names
   * the level of its loggers for Maven's own logging.
   */
  private static final String JBAKE_LOG_LEVEL = "org.slf4j.simpleLogger.log.org.jbake";

  /** The folder that the site is written to. What is there from an earlier bake is replaced. */
  @Parameter(property = "syllabake.output", defaultValue = "${project.build.directory}/guide")
  private File output;

  /**
   * Templates and words that win over the built-in ones. By default the project's folder {@code
   * templates}, if there is one.
   */
  @Parameter(property = "syllabake.templates")
  private File templates;

  /**
   * Style sheets, scripts and pictures that win over the built-in ones. By default the project's
   * folder {@code assets}, if there is one.
   */
  @Parameter(property = "syllabake.assets")
  private File assets;

  /** A .zip file to pack the site into as well. By default none is made. */
  @Parameter(property = "syllabake.zip")
  private File zip;

  /**
   * The absolute address of the site, for canonical links and sitemap.xml. By default the one in
   * the guide's settings, if there is one.
   */
  @Parameter(property = "syllabake.baseUrl")
  private String baseUrl;

  /** Where typeset formulas are kept between bakes. */
  @Parameter(property = "syllabake.cache", defaultValue = "${project.basedir}/.cache/syllabake")
  private File cache;

  /**
   * Whether lost ids, with which readers lose their ticks, are errors, and so are broken TeX, links
   * that lead nowhere, equal names and all else that only a published guide has to mend.
   */
  @Parameter(property = "syllabake.strict", defaultValue = "false")
  private boolean strict;

  /** How many warnings are no failure yet. By default any number. */
  @Parameter(property = "syllabake.maxWarnings")
  private Integer maxWarnings;

  @Parameter(defaultValue = "${project.basedir}", readonly = true)
  private File basedir;

  @Override
  final void run() throws MojoExecutionException, MojoFailureException {
    if (System.getProperty(JBAKE_LOG_LEVEL) == null) {
      System.setProperty(JBAKE_LOG_LEVEL, "off");
    }
    BakeReport report = report();
    publish(report);
    show(report);
  }

  /** Tells other programs of the problems. */
  void publish(BakeReport report) throws MojoExecutionException {}

  /** Does what the goal is for. */
  abstract BakeReport run(Bakery bakery, BakeRequest request);

  private BakeReport report() throws MojoExecutionException {
    try {
      return run(new Bakery((what, done, total) -> {}), request());
    } catch (IllegalArgumentException | BakeException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private BakeRequest request() {
    return new BakeRequest(
        content(),
        output.toPath(),
        folder(templates, "templates"),
        folder(assets, "assets"),
        Optional.ofNullable(zip).map(File::toPath),
        Optional.ofNullable(baseUrl).filter(url -> !url.isBlank()),
        Optional.ofNullable(cache).map(File::toPath),
        false,
        strict,
        Optional.ofNullable(maxWarnings).stream().mapToInt(most -> most).findFirst());
  }

  /** The folder that was named, else the project's folder of the usual name if there is one. */
  private Optional<Path> folder(File named, String usual) {
    return Optional.ofNullable(named)
        .or(() -> Optional.of(new File(basedir, usual)).filter(File::isDirectory))
        .map(File::toPath);
  }

  private void show(BakeReport report) throws MojoFailureException {
    String problems = report.problems(false);
    if (report.hasErrors()) {
      throw new MojoFailureException("the guide has errors\n\n" + problems);
    }
    problems.lines().forEach(getLog()::warn);
    report.summary().forEach(getLog()::info);
  }
}
