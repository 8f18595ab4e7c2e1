package io.github.syllabake.cli;

import io.github.syllabake.bake.BakeRequest;
import io.github.syllabake.bake.Bakery;
import io.github.syllabake.bake.HeadStart;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Bakes a guide. */
@Command(
    name = "bake",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Bakes the guide in DIR into a site.",
      "",
      "The site is plain files that work on any server, in any folder, and from the disk. It is "
          + "written beside the last one and takes its place when it is whole; after errors the "
          + "last one stays. A folder that was not baked is never overwritten: a baked one is known "
          + "by its file .syllabake.",
      ""
    })
final class BakeCommand implements Callable<Integer> {

  private final Screen screen;
  private final HeadStart headStart;

  @Mixin private GuideOptions guide;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The folder of the site (default: target/guide in DIR).")
  private Optional<Path> output;

  @Option(
      names = "--zip",
      paramLabel = "FILE",
      description = "Also pack the site into this .zip file.")
  private Optional<Path> zip;

  BakeCommand(Screen screen, HeadStart headStart) {
    this.screen = screen;
    this.headStart = headStart;
  }

  @Override
  public Integer call() {
    BakeRequest request = guide.request(output, zip);
    return screen.show(progress -> new Bakery(progress, headStart).bake(request));
  }
}
