package io.github.syllabake.bake;

import io.github.syllabake.ledger.Comparison;
import io.github.syllabake.ledger.Ledger;
import io.github.syllabake.ledger.LedgerCheck;
import io.github.syllabake.ledger.LedgerReader;
import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Aliases;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.render.Site;
import io.github.syllabake.render.Site.TextFile;
import io.github.syllabake.render.SiteRenderer;
import io.github.syllabake.render.html.MathHtml;
import io.github.syllabake.render.html.Words;
import io.github.syllabake.render.math.Formula;
import io.github.syllabake.render.math.Formulas;
import io.github.syllabake.render.math.KatexAssets;
import io.github.syllabake.render.math.KatexFonts;
import io.github.syllabake.render.math.Typeset;
import io.github.syllabake.render.math.Typesetter;
import io.github.syllabake.source.Content;
import io.github.syllabake.source.ContentReader;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.FixLocator;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Runs the stages from a content folder to a site that templates can see; writes nothing. */
final class Preparation {

  private final BakeRequest request;
  private final Progress progress;
  private final Typesetter typesetter;
  private final Map<String, byte[]> changed;
  private final Consumer<List<TextFile>> ready;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Set<Formula> formulas = ConcurrentHashMap.newKeySet();

  private Content content = Content.NONE;

  /**
   * A preparation.
   *
   * @param typesetter sets the formulas
   * @param ready gets the files that need no formula, while formulas are still being typeset
   */
  Preparation(
      BakeRequest request,
      Progress progress,
      Typesetter typesetter,
      Consumer<List<TextFile>> ready) {
    this(request, progress, typesetter, Map.of(), ready);
  }

  /** A preparation of the content as it would be with some files changed. */
  Preparation(
      BakeRequest request, Progress progress, Typesetter typesetter, Map<String, byte[]> changed) {
    this(request, progress, typesetter, changed, files -> {});
  }

  private Preparation(
      BakeRequest request,
      Progress progress,
      Typesetter typesetter,
      Map<String, byte[]> changed,
      Consumer<List<TextFile>> ready) {
    this.ready = ready;
    this.request = request;
    this.progress = progress;
    this.typesetter = typesetter;
    this.changed = changed;
  }

  /** The site; empty when the content has errors. */
  Optional<PreparedSite> run() {
    // Hardly a guide has no formula, and to start V8 takes as long as to read the files.
    typesetter.prepare();
    progress.at("files", 0, 0);
    content = noted(ContentReader.read(request.content(), changed));
    if (content.files().isEmpty()) {
      return Optional.empty();
    }
    progress.at("files", 0, content.files().size());
    GuideParts parts =
        noted(
            GuideParser.parse(
                content.files(),
                content.attachments(),
                folderName(request.content()),
                this::typesetAhead));
    progress.at("formulas", 0, formulas.size());
    Guide guide = addressed(noted(GuideLinker.link(parts)));
    Aliases aliases = aliases(guide);
    CompletableFuture<MathHtml> math = new CompletableFuture<>();
    SiteRenderer renderer = new SiteRenderer(guide, aliases, words(guide), math::join);
    if (!hasErrors()) {
      ready.accept(renderer.files());
    }
    math.complete(math(guide, typesetter.typeset(formulas)));
    return hasErrors() ? Optional.empty() : prepared(guide, renderer, math.join());
  }

  private boolean hasErrors() {
    return problems.stream().anyMatch(Diagnostic::isError);
  }

  /** What was read. */
  Content content() {
    return content;
  }

  /** All problems met, with paths relative to the content folder. */
  List<Diagnostic> problems() {
    return FixLocator.located(List.copyOf(problems), content.files());
  }

  /** A project's folder says more than its folder {@code content}. */
  static String folderName(Path content) {
    Path folder = RealPath.of(content);
    Path named = folder.endsWith("content") ? folder.getParent() : folder;
    return Optional.ofNullable(named.getFileName()).map(Path::toString).orElse("Guide");
  }

  private Guide addressed(Guide guide) {
    return request.baseUrl().map(url -> GuideAddress.set(guide, url)).orElse(guide);
  }

  /** Links change no formula, so what a page has is typeset while others are read and linked. */
  private void typesetAhead(ContentPage page) {
    Set<Formula> found = Formulas.of(page);
    formulas.addAll(found);
    typesetter.ahead(found);
  }

  /** What the ledger knows of ids that the guide had before; nothing without a ledger. */
  private Aliases aliases(Guide guide) {
    Optional<Outcome<Ledger>> read = content.ledger().map(LedgerReader::read);
    if (read.isEmpty() || read.get().hasErrors()) {
      read.ifPresent(this::noted);
      return Aliases.NONE;
    }
    Comparison comparison = Comparison.of(read.get().value(), guide);
    problems.addAll(LedgerCheck.check(comparison, request.strict()));
    return comparison.aliases();
  }

  private MathHtml math(Guide guide, Map<Formula, Typeset> typeset) {
    note(Formulas.problems(guide, typeset, content.files()));
    return new MathHtml(typeset, typesetter.inBrowser());
  }

  private Words words(Guide guide) {
    SourceSpan settings = SourceSpan.startOf(guide.home().head().file());
    String language = guide.settings().language();
    return new Words(noted(WordsLoader.load(language, request.templates(), settings)));
  }

  private Optional<PreparedSite> prepared(Guide guide, SiteRenderer renderer, MathHtml math) {
    Site site = renderer.site(Program.NAME_AND_VERSION);
    return Optional.of(new PreparedSite(guide, site, katex(math), counts(guide, site, math)));
  }

  private static List<KatexAssets.Asset> katex(MathHtml math) {
    if (math.typeset().isEmpty()) {
      return List.of();
    }
    List<KatexAssets.Asset> files = new ArrayList<>(KatexAssets.files(math.inBrowser()));
    files.addAll(KatexFonts.scripts(math.typeset()));
    return files;
  }

  private GuideCounts counts(Guide guide, Site site, MathHtml math) {
    return new GuideCounts(
        site.pages().size(),
        guide.pillars().size(),
        guide.itemCount(),
        guide.mindmaps().size(),
        guide.questionCount(),
        math.typeset().size(),
        math.inBrowser() ? math.typeset().size() : typesetter.typesetAnew());
  }

  private <T> T noted(Outcome<T> outcome) {
    note(outcome.diagnostics());
    return outcome.value();
  }

  private void note(List<Diagnostic> found) {
    problems.addAll(Strictness.apply(found, request.strict()));
  }
}
