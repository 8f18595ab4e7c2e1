package io.github.syllabake.bake;

import freemarker.template.Configuration;
import io.github.syllabake.render.Site.TextFile;
import io.github.syllabake.render.math.Typesetter;
import io.github.syllabake.render.math.Typesetters;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Severity;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** One run through the stages, which gathers what its report says. */
final class BakeRun {

  private final long start = System.nanoTime();
  private final BakeRequest request;
  private final Progress progress;
  private final Display display;
  private final CompletableFuture<Configuration> freemarker;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<SourceFile> sources = new ArrayList<>();

  private Optional<PreparedSite> prepared = Optional.empty();
  private CompletableFuture<Map<String, Utf8Writer>> texts =
      CompletableFuture.completedFuture(Map.of());

  BakeRun(BakeRequest request, Progress progress, HeadStart headStart) {
    this.request = request;
    this.progress = progress;
    this.display = new Display(request.content());
    this.freemarker = headStart.freemarker(new TemplateSources(request.templates()));
  }

  /** Runs all stages before the templates. */
  void prepare() {
    prepare(files -> {});
  }

  /** The same, and makes the files that are no pages meanwhile, for {@link #write}. */
  void prepareToWrite() {
    prepare(files -> texts = CompletableFuture.supplyAsync(() -> SiteFiles.texts(files)));
  }

  private void prepare(Consumer<List<TextFile>> ready) {
    problems.addAll(RequestCheck.check(request));
    Collection<String> warnings = new ConcurrentLinkedQueue<>();
    try (FormulaFolder folder = FormulaFolder.of(request.cache());
        Typesetter typesetter = typesetter(folder, warnings::add)) {
      Preparation preparation = new Preparation(request, progress, typesetter, ready);
      prepared = preparation.run();
      problems.addAll(display.problems(preparation.problems()));
      sources.addAll(display.files(preparation.content().files()));
      sources.addAll(display.files(preparation.content().ledger().stream().toList()));
    }
    warnings.forEach(warning -> problems.add(mathWarning(warning)));
    prepared.map(SiteClaims::of).map(SitePaths::check).map(display::problems).ifPresent(this::add);
    prepared = prepared.map(this::withoutClashes);
  }

  /** Other programs have files such as index.html in the same folder. */
  private PreparedSite withoutClashes(PreparedSite site) {
    List<Diagnostic> found = new ArrayList<>();
    List<String> free =
        SitePaths.free(SiteClaims.of(site), SiteClaims.attachments(site), found::add);
    problems.addAll(display.problems(found));
    return site.withAttachments(free);
  }

  private Typesetter typesetter(FormulaFolder folder, Consumer<String> warnings) {
    Optional<Path> kept = folder.formulas().filter(formulas -> !request.anew());
    return Typesetters.open(folder.library(), kept, warnings);
  }

  /** Adds problems that were found elsewhere. */
  void add(List<Diagnostic> found) {
    problems.addAll(found);
  }

  /** Makes an error of more warnings than are allowed; call it when there will be no more. */
  void limitWarnings() {
    long warnings = problems.stream().distinct().filter(problem -> !problem.isError()).count();
    request.mostWarnings().stream()
        .filter(most -> warnings > most)
        .forEach(most -> problems.add(tooMany(warnings, most)));
  }

  private Diagnostic tooMany(long warnings, int most) {
    return Diagnostic.error(
        "too-many-warnings",
        SourceSpan.startOf(display.name(".")),
        warnings + (warnings == 1 ? " warning" : " warnings") + ", and " + most + " are allowed",
        "mend them, or allow more");
  }

  /** What was prepared; empty after errors. */
  Optional<PreparedSite> prepared() {
    return prepared;
  }

  /** Adds what is wrong in files of the content folder. */
  void addInContent(List<Diagnostic> found) {
    problems.addAll(display.problems(found));
  }

  /** Whether an error was found so far. */
  boolean hasErrors() {
    return problems.stream().anyMatch(Diagnostic::isError);
  }

  /** Writes the site into a folder; problems of templates are noted. */
  void write(Path folder) throws IOException {
    note(
        SiteBuild.write(
            prepared.orElseThrow(), texts, request, freemarker.join(), folder, progress));
    reach(folder);
  }

  /** Writes nothing but the pages; problems of templates are noted. */
  void tryPages(Path folder) throws IOException {
    note(
        SiteBuild.writePages(prepared.orElseThrow(), request, freemarker.join(), folder, progress));
    reach(folder);
  }

  /** The built-in templates lead to every page. */
  private void reach(Path folder) throws IOException {
    if (request.templates().isPresent() && !hasErrors()) {
      problems.addAll(Reachable.check(prepared.orElseThrow().site(), folder));
    }
  }

  private void note(List<Diagnostic> found) {
    TemplateSources templates = new TemplateSources(request.templates());
    found.stream()
        .map(problem -> problem.span().file())
        .distinct()
        .map(templates::fileAt)
        .flatMap(Optional::stream)
        .forEach(sources::add);
    problems.addAll(found);
  }

  /** The report; call it last. */
  BakeReport report(Optional<BakedSite> site) {
    return new BakeReport(
        problems.stream().sorted().distinct().toList(),
        List.copyOf(sources),
        prepared.map(PreparedSite::counts),
        site,
        Duration.ofNanos(System.nanoTime() - start));
  }

  private Diagnostic mathWarning(String warning) {
    SourceSpan span = SourceSpan.startOf(request.content().toString());
    return new Diagnostic(Severity.WARNING, "math", span, warning, Optional.empty());
  }
}
