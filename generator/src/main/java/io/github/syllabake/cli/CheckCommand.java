package io.github.syllabake.cli;

import io.github.syllabake.bake.BakeRequest;
import io.github.syllabake.bake.Bakery;
import io.github.syllabake.bake.FixReport;
import io.github.syllabake.bake.HeadStart;
import io.github.syllabake.bake.Program;
import io.github.syllabake.report.ReportFormat;
import io.github.syllabake.web.Manners;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec command;

  @Mixin private GuideOptions guide;

  @Option(
      names = "--mentions",
      description = "List the links that mentions of concepts became, and check nothing else.")
  private boolean mentions;

  @Option(
      names = "--links",
      description =
          "List the nodes of maps that lead nowhere, with what may be written about them, and check "
              + "nothing else.")
  private boolean links;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "The form of the report: text (the default), json, sarif or github.")
  private String format;

  @Option(
      names = "--fix",
      description = "Mend what is mechanical, show what was changed, and report what is left.")
  private boolean fix;

  @Option(
      names = {"--dry-run", "--diff"},
      description = "Show what --fix would change, and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--external",
      description = "Also ask other sites whether links to them still lead somewhere.")
  private boolean external;

  CheckCommand(Screen screen, HeadStart headStart) {
    this.screen = screen;
    this.headStart = headStart;
  }

  @Override
  public Integer call() {
    BakeRequest request = guide.request(Optional.empty(), Optional.empty());
    if (mentions) {
      return screen.show(Bakery.mentions(request.content()));
    } else if (links) {
      return screen.show(Bakery.links(request.content()));
    }
    ReportFormat form =
        ReportFormat.of(format)
            .orElseThrow(() -> wrong("--format takes text, json, sarif or github"));
    if (fix || dryRun) {
      if (form != ReportFormat.TEXT) {
        throw wrong("--fix and --dry-run show a diff: they go with --format text alone");
      }
      FixReport mended =
          screen.under(progress -> new Bakery(progress, headStart).fix(request, !dryRun));
      screen.show(mended);
    }
    Optional<Manners> manners =
        Optional.of(Manners.polite(Program.NAME_AND_VERSION)).filter(polite -> external);
    return screen.show(progress -> new Bakery(progress, headStart).check(request, manners), form);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
