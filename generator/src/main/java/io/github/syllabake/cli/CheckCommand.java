package io.github.syllabake.cli;

import io.github.syllabake.bake.BakeRequest;
import io.github.syllabake.bake.Bakery;
import io.github.syllabake.bake.HeadStart;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a guide. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reports all problems of the guide in DIR: runs every stage of a bake and keeps nothing.",
      ""
    })
final class CheckCommand implements Callable<Integer> {

  private final Screen screen;
  private final HeadStart headStart;

  @Mixin private GuideOptions guide;

  @Option(
      names = "--mentions",
      description = "List the links that mentions of concepts became, and check nothing else.")
  private boolean mentions;

  CheckCommand(Screen screen, HeadStart headStart) {
    this.screen = screen;
    this.headStart = headStart;
  }

  @Override
  public Integer call() {
    BakeRequest request = guide.request(Optional.empty(), Optional.empty());
    if (mentions) {
      return screen.show(Bakery.mentions(request.content()));
    }
    return screen.show(progress -> new Bakery(progress, headStart).check(request));
  }
}
