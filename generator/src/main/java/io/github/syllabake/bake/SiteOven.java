package io.github.syllabake.bake;

import freemarker.template.Configuration;
import io.github.syllabake.render.Site;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Parallel;
import io.github.syllabake.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jbake.app.Asset;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentModel;

/**
 * JBake's oven without its database: the documents are known, so they are rendered at once, several
 * at a time, and everything that goes wrong is reported.
 */
final class SiteOven extends Oven {

  /** A page of fewer bytes is looked at more closely: it may hold nothing but white space. */
  private static final int SMALL = 256;

  private final Site site;
  private final Path destination;
  private final Progress progress;
  private final List<Diagnostic> problems = new ArrayList<>();

  private SiteOven(Utensils utensils, Site site, Path destination, Progress progress) {
    super(utensils);
    this.site = site;
    this.destination = destination;
    this.progress = progress;
  }

  /**
   * An oven for a site.
   *
   * @param freemarker set up for {@code templates}
   * @param content the folder that the site was made from
   * @param destination the folder to write to, which exists
   * @param assets the guide's own assets
   */
  static SiteOven of(
      Site site,
      Configuration freemarker,
      TemplateSources templates,
      Path content,
      Optional<Path> assets,
      Path destination,
      Progress progress) {
    Path assetsAtSite = destination.resolve(SiteAssets.FOLDER);
    GuideConfiguration pages = GuideConfiguration.of(content, content, destination);
    PageTemplates engine = new PageTemplates(pages, freemarker, templates, site.view());
    Utensils utensils = new Utensils();
    utensils.setConfiguration(pages);
    utensils.setRenderer(new PageRenderer(pages, engine, destination));
    utensils.setAsset(
        new Asset(GuideConfiguration.of(content, assets.orElse(assetsAtSite), assetsAtSite)));
    return new SiteOven(utensils, site, destination, progress);
  }

  /** Renders all pages, then copies the guide's own assets. */
  @Override
  public void bake() {
    Tally tally = new Tally(progress, "pages", site.pages().size());
    List<Optional<Diagnostic>> results =
        Parallel.map(
            site.pages(),
            page -> {
              Optional<Diagnostic> problem = render(page);
              tally.one();
              return problem;
            });
    results.stream().flatMap(Optional::stream).distinct().forEach(problems::add);
    copyAssets();
  }

  /** What is wrong with the templates, in the order of the pages. */
  List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  private Optional<Diagnostic> render(Site.Page page) {
    try {
      getUtensils().getRenderer().render(document(page));
      return isBlank(destination.resolve(page.path()))
          ? Optional.of(blank(page))
          : Optional.empty();
    } catch (Exception e) {
      // JBake declares nothing narrower.
      return Optional.of(
          TemplateFailure.problemIn(e)
              .orElseThrow(() -> new BakeException("can't render " + page.path(), e)));
    }
  }

  private static DocumentModel document(Site.Page page) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setType(page.template());
    document.setUri(page.path());
    document.put(PageTemplates.PAGE, page.view());
    return document;
  }

  /** Stock JBake leaves a file of no bytes where no engine knows the template. */
  private static boolean isBlank(Path file) throws IOException {
    return Files.size(file) < SMALL && Files.readString(file).isBlank();
  }

  private static Diagnostic blank(Site.Page page) {
    return Diagnostic.error(
        "empty-page",
        SourceSpan.startOf(page.path()),
        "the page came out empty",
        "look at the template " + page.template() + PageTemplates.EXTENSION);
  }

  private void copyAssets() {
    Asset asset = getUtensils().getAsset();
    asset.copy();
    asset.getErrors().stream()
        .findFirst()
        .ifPresent(
            error -> {
              throw new BakeException("can't copy the assets", error);
            });
  }
}
