package io.github.syllabake.bake;

import io.github.syllabake.ledger.Change;
import io.github.syllabake.ledger.Decision;
import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.source.Content;
import io.github.syllabake.source.ContentReader;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceSpan;
import io.github.syllabake.web.ExternalLinks;
import io.github.syllabake.web.Manners;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Bakes guides: runs all stages from a content folder to a site on disk. */
public final class Bakery {

  private final Progress progress;
  private final HeadStart headStart;

  /** A bakery that tells how it gets on. */
  public Bakery(Progress progress) {
    this(progress, HeadStart.begin());
  }

  /** The same, where something was begun already. */
  public Bakery(Progress progress, HeadStart headStart) {
    this.progress = progress;
    this.headStart = headStart;
  }

  /**
   * Runs all stages, templates included, and keeps nothing of the site.
   *
   * @return all problems; never a site
   * @throws BakeException when the program itself fails
   */
  public BakeReport check(BakeRequest request) {
    return check(request, Optional.empty());
  }

  /**
   * The same, and asks other sites whether links to them still lead somewhere.
   *
   * @param manners how to ask; not at all when empty
   */
  public BakeReport check(BakeRequest request, Optional<Manners> manners) {
    BakeRun run = new BakeRun(request, progress, headStart);
    run.prepare();
    if (!run.hasErrors()) {
      tryTemplates(run);
      manners.ifPresent(how -> askOthers(run, request, how));
    }
    run.limitWarnings();
    return run.report(Optional.empty());
  }

  private static void askOthers(BakeRun run, BakeRequest request, Manners manners) {
    Optional<Path> kept = request.cache().map(cache -> cache.resolve("links"));
    run.prepared()
        .map(prepared -> ExternalLinks.check(prepared.guide(), kept, manners))
        .ifPresent(run::addInContent);
  }

  /**
   * Mends what is mechanical in the content.
   *
   * @param write whether to write the files, or only to say what would change
   * @throws BakeException when a file can't be written
   */
  public FixReport fix(BakeRequest request, boolean write) {
    return FixRun.run(request, progress, write);
  }

  private static void tryTemplates(BakeRun run) {
    try {
      Path scratch = Files.createTempDirectory("syllabake-check");
      try {
        run.tryPages(scratch);
      } finally {
        Folders.delete(scratch);
      }
    } catch (IOException e) {
      throw new BakeException("can't write to the temporary folder", e);
    }
  }

  /**
   * Bakes a site. After errors, the site that was there before is still there.
   *
   * @return all problems, and the site unless there is an error
   * @throws BakeException when the program itself fails
   */
  public BakeReport bake(BakeRequest request) {
    BakeRun run = new BakeRun(request, progress, headStart);
    run.add(OutputCheck.check(request));
    run.prepareToWrite();
    run.limitWarnings();
    return run.report(run.hasErrors() ? Optional.empty() : write(run, request));
  }

  /**
   * Brings the ledger of a guide up to date, or begins one.
   *
   * @param content the content folder
   * @param decide says what to do about each thing that vanished from the guide
   * @return what was written, or the errors in the content that kept it from being so
   * @throws BakeException when the ledger can't be written
   */
  public static IdsReport ids(Path content, Function<Change, Decision> decide) {
    return IdsRun.run(content, decide);
  }

  /**
   * Lists what links the mentions in a guide became.
   *
   * @param content the content folder
   */
  public static Listing mentions(Path content) {
    return list(content, MentionsList::lines);
  }

  /**
   * Lists the nodes of a guide's maps that lead nowhere.
   *
   * @param content the content folder
   */
  public static Listing links(Path content) {
    return list(content, LinksList::lines);
  }

  private static Listing list(Path content, Function<Guide, List<String>> lines) {
    Outcome<Content> read = ContentReader.read(content);
    Outcome<GuideParts> parts =
        GuideParser.parse(
                read.value().files(), read.value().attachments(), Preparation.folderName(content))
            .after(read.diagnostics());
    Outcome<Guide> guide = GuideLinker.link(parts.value()).after(parts.diagnostics());
    Display display = new Display(content);
    return new Listing(
        display.problems(guide.diagnostics()),
        display.files(read.value().files()),
        lines.apply(guide.value()));
  }

  private Optional<BakedSite> write(BakeRun run, BakeRequest request) {
    try {
      Optional<OutputLock> lock = OutputLock.take(request.output());
      if (lock.isEmpty()) {
        run.add(List.of(busy(request.output())));
        return Optional.empty();
      }
      try (OutputLock held = lock.get();
          OutputSwap swap = OutputSwap.begin(request.output())) {
        return swapIn(run, request, swap);
      }
    } catch (IOException e) {
      throw new BakeException("can't write " + request.output() + ": " + e, e);
    }
  }

  private Optional<BakedSite> swapIn(BakeRun run, BakeRequest request, OutputSwap swap)
      throws IOException {
    run.write(swap.folder());
    run.limitWarnings();
    if (run.hasErrors()) {
      return Optional.empty();
    }
    progress.at("zip", 0, 0);
    try (ZipSwap zip = ZipSwap.pack(swap.folder(), request.zip())) {
      long bytes = Folders.bytes(swap.folder());
      swap.commit();
      Path index = request.output().resolve("index.html");
      return Optional.of(new BakedSite(index, bytes, zip.commit()));
    }
  }

  private static Diagnostic busy(Path output) {
    return Diagnostic.error(
        "output-busy",
        SourceSpan.startOf(output.toString()),
        "another bake is writing this folder",
        "wait until it is done");
  }
}
