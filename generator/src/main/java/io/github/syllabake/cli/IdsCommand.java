package io.github.syllabake.cli;

import io.github.syllabake.bake.Bakery;
import io.github.syllabake.bake.IdsReport;
import io.github.syllabake.ledger.Change;
import io.github.syllabake.ledger.Decision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the ledger of ids. */
@Command(
    name = "ids",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes the ledger of ids, ids.lock among the Markdown, by which readers keep their ticks "
          + "when the content is edited.",
      "",
      "New ids are added. On a terminal you are asked about each id that vanished; elsewhere, and "
          + "without an option, these are listed and left as they are.",
      ""
    })
final class IdsCommand implements Callable<Integer> {

  private final Screen screen;

  @Spec private CommandSpec command;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = ".",
      paramLabel = "DIR",
      description =
          "The guide's folder (default: the current one): Markdown files, or a project with its "
              + "Markdown in DIR/content.")
  private Path folder;

  @Option(names = "--accept", description = "Take the likely successors of vanished ids.")
  private boolean accept;

  @Option(names = "--retire", description = "Let go of vanished ids that have no likely successor.")
  private boolean retire;

  IdsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(command.commandLine(), "There is no folder " + folder);
    }
    IdsReport report = Bakery.ids(Project.at(folder).content(), chooser());
    screen.err().print(report.problems(screen.terminal().colored()));
    screen.err().flush();
    report.summary().forEach(screen.out()::println);
    return report.hasErrors() ? ExitStatus.CONTENT_HAS_ERRORS : ExitStatus.FINE;
  }

  private Function<Change, Decision> chooser() {
    if (accept || retire || !screen.terminal().interactive()) {
      return Decision.by(accept, retire);
    }
    return new Questions(screen)::ask;
  }
}
