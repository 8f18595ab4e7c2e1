package io.github.syllabake.cli;

import io.github.syllabake.bake.BakeRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that bake take: the guide and its theme. */
final class GuideOptions {

  private static final String FOLDER = "DIR";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = ".",
      paramLabel = FOLDER,
      description = {
        "The guide's folder (default: the current one): Markdown files, or a project with its "
            + "Markdown in DIR/content and its own theme in DIR/templates and DIR/assets."
      })
  private Path folder;

  @Option(
      names = "--templates",
      paramLabel = FOLDER,
      description = "Templates and words that win over the built-in ones.")
  private Optional<Path> templates;

  @Option(
      names = "--assets",
      paramLabel = FOLDER,
      description = "Style sheets, scripts and pictures that win over the built-in ones.")
  private Optional<Path> assets;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The absolute address of the site, for canonical links and sitemap.xml.")
  private Optional<String> baseUrl;

  @Option(
      names = "--cache",
      paramLabel = FOLDER,
      description =
          "Where typeset formulas and the library of V8 are kept between bakes (default: your user "
              + "cache).")
  private Optional<Path> cache;

  @Option(names = "--no-cache", description = "Typeset every formula anew and keep none.")
  private boolean withoutCache;

  @Option(
      names = "--strict",
      description =
          "Make errors of lost ids, with which readers lose their ticks, and of broken TeX, wrong "
              + "anchors, equal names, empty items and fences without an end.")
  private boolean strict;

  @Option(
      names = "--max-warnings",
      paramLabel = "N",
      description = "Fail with more than N warnings (default: any number is fine).")
  private Optional<Integer> mostWarnings;

  /**
   * The request that the options make.
   *
   * @param output where to write; {@code DIR/target/guide} when empty
   * @throws ParameterException when a folder does not exist, the base URL is none, or the number of
   *     warnings is negative
   */
  BakeRequest request(Optional<Path> output, Optional<Path> zip) {
    existing(Optional.of(folder));
    if (mostWarnings.filter(most -> most < 0).isPresent()) {
      throw new ParameterException(command.commandLine(), "--max-warnings takes a number from 0");
    }
    Project project = Project.at(folder);
    try {
      return new BakeRequest(
          project.content(),
          output.orElseGet(project::output),
          existing(templates).or(project::templates),
          existing(assets).or(project::assets),
          zip,
          baseUrl.filter(url -> !url.isBlank()),
          cache.or(UserCache::folder),
          withoutCache,
          strict,
          mostWarnings.stream().mapToInt(most -> most).findFirst());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private Optional<Path> existing(Optional<Path> named) {
    named
        .filter(path -> !Files.isDirectory(path))
        .ifPresent(
            path -> {
              throw new ParameterException(command.commandLine(), "There is no folder " + path);
            });
    return named;
  }
}
