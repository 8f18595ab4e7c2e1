package io.github.syllabake.cli;

import io.github.syllabake.bake.BakeException;
import io.github.syllabake.bake.HeadStart;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code syllabake}. */
@Command(
    name = "syllabake",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Bakes a folder of Markdown into a study site.",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:fine; there may be warnings",
      "1:the content has errors, or more warnings than allowed; the last good site is still there",
      "2:wrong use, such as an unknown option",
      "3:the program failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  syllabake bake my-guide                        to my-guide/target/guide",
      "  syllabake bake my-guide -o site --zip site.zip  to site, and packed",
      "  syllabake check my-guide                       only the report",
      "  syllabake ids my-guide                         keep ticks through edits",
      "  syllabake import notes.txt -o my-guide         make a guide of notes",
      "",
      "syllabake COMMAND --help tells what a command takes."
    })
public final class Main {

  private Main() {}

  /** Runs the program and ends the JVM with its exit status. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, Terminal.charset("stdout.encoding"));
    PrintWriter err = new PrintWriter(System.err, true, Terminal.charset("stderr.encoding"));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, Terminal.charset("stdin.encoding")));
    System.exit(run(new Screen(out, err, Terminal.detect(), Keyboard.of(in)), args));
  }

  /**
   * Runs the program.
   *
   * @param out where results go
   * @param err where problems and progress go
   * @return the exit status: 0 fine, 1 errors in the content, 2 wrong use, 3 the program failed
   */
  static int run(PrintWriter out, PrintWriter err, Terminal terminal, String... args) {
    return run(new Screen(out, err, terminal), args);
  }

  /** Runs the program at a screen and returns its exit status. */
  static int run(Screen screen, String... args) {
    Commands commands = new Commands(screen, HeadStart.begin());
    CommandLine program = new CommandLine(new Main(), commands);
    commands.addTo(program, args);
    program.setOut(screen.out());
    program.setErr(screen.err());
    program.setColorScheme(
        CommandLine.Help.defaultColorScheme(screen.terminal().colored() ? Ansi.ON : Ansi.OFF));
    program.setParameterExceptionHandler(Main::wrongUse);
    program.setExecutionExceptionHandler(Main::failed);
    return program.execute(args);
  }

  private static int wrongUse(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.WRONG_USE;
  }

  private static int failed(Exception thrown, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (thrown instanceof BakeException) {
      err.println("syllabake failed: " + thrown.getMessage());
    } else {
      err.println("syllabake failed because of a mistake in the program:");
      thrown.printStackTrace(err);
    }
    return ExitStatus.FAILED;
  }
}
