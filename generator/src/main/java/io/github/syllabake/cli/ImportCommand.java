package io.github.syllabake.cli;

import io.github.syllabake.bake.BakeException;
import io.github.syllabake.importing.ContentFolder;
import io.github.syllabake.importing.ImportException;
import io.github.syllabake.importing.ImportOptions;
import io.github.syllabake.importing.ImportReport;
import io.github.syllabake.importing.Imported;
import io.github.syllabake.importing.Importer;
import io.github.syllabake.importing.ItemsRule;
import io.github.syllabake.importing.RawFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Makes content of notes. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Turns notes in Markdown or plain text into the content of a guide.",
      "",
      "Damaged characters are repaired, the text is divided by its headings into pillars, mindmaps, "
          + "questions and other pages, and what came in is counted against what went out. Nothing "
          + "is overwritten: OUT is a new folder, or an empty one.",
      ""
    })
final class ImportCommand implements Callable<Integer> {

  private final Screen screen;

  @Spec private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of notes, or folders with such: .md, .markdown, .txt, .text.")
  private List<Path> files;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The new folder for the content.")
  private Path output;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The guide's title (default: that of the notes, else the name of OUT).")
  private Optional<String> title;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description =
          "The language of the notes, such as de (default: none is written, which is en).")
  private Optional<String> language;

  @Option(
      names = "--items",
      paramLabel = "RULE",
      defaultValue = "auto",
      converter = RuleConverter.class,
      description = {
        "When bulleted lists become items to tick: boxes (always), lists (never), auto (where the "
            + "notes have no box at all; the default). Those of study plans always do."
      })
  private ItemsRule items;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of the files, such as windows-1254 (default: found out).")
  private Optional<Charset> encoding;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the report with all decisions into this file, too.")
  private Optional<Path> report;

  ImportCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try {
      return run();
    } catch (ImportException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    } catch (IOException e) {
      throw new BakeException("the import came to nothing: " + e, e);
    }
  }

  private int run() throws IOException {
    ContentFolder folder = ContentFolder.at(output);
    RawFiles notes = RawFiles.read(files);
    Imported imported = Importer.run(notes.files(), options(), notes::has);
    folder.write(imported.files(), imported.attachments(), notes.root());
    if (report.isPresent()) {
      Files.write(report.get(), ImportReport.lines(imported, true));
    }
    ImportReport.lines(imported, false).forEach(screen.out()::println);
    summary(imported);
    return imported.isComplete() ? ExitStatus.FINE : ExitStatus.CONTENT_HAS_ERRORS;
  }

  private ImportOptions options() {
    Path name = output.toAbsolutePath().normalize().getFileName();
    return new ImportOptions(
        items, title, name == null ? "Guide" : name.toString(), language, encoding);
  }

  private void summary(Imported imported) {
    screen.out().println();
    screen.out().println("Wrote " + imported.files().size() + " files to " + output);
    screen
        .out()
        .println(
            imported.isComplete()
                ? "Everything in the notes is there, or told above"
                : "Some of the notes was not carried over: see above");
    screen.out().println("Next  syllabake check " + output);
  }

  /** Reads the words of the option for items. */
  static final class RuleConverter implements ITypeConverter<ItemsRule> {
    @Override
    public ItemsRule convert(String word) {
      return Stream.of(ItemsRule.values())
          .filter(rule -> rule.name().toLowerCase(Locale.ROOT).equals(word))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("it is one of: auto, lists, boxes"));
    }
  }
}
