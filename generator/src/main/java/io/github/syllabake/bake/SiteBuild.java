package io.github.syllabake.bake;

import freemarker.template.Configuration;
import io.github.syllabake.render.Site;
import io.github.syllabake.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Writes a prepared site into an empty folder. */
final class SiteBuild {

  private SiteBuild() {}

  /**
   * Writes all files.
   *
   * @param texts the texts of the site's finished files by their paths
   * @param freemarker set up for the templates of the request
   * @param folder an existing folder with nothing but the marker in it
   * @return what is wrong with the templates; the folder is of no use then
   */
  static List<Diagnostic> write(
      PreparedSite prepared,
      CompletableFuture<Map<String, Utf8Writer>> texts,
      BakeRequest request,
      Configuration freemarker,
      Path folder,
      Progress progress)
      throws IOException {
    Site site = prepared.site();
    List<Diagnostic> problems = writePages(prepared, request, freemarker, folder, progress);
    SiteAssets.addTheme(folder, site.view().mathFallback());
    SiteFiles.writeKatex(prepared.katex(), folder);
    SiteFiles.writeTexts(texts.join(), folder);
    SiteFiles.copy(site.attachments(), request.content(), folder);
    return problems;
  }

  /** Writes what templates make, and the guide's own assets. */
  static List<Diagnostic> writePages(
      PreparedSite prepared,
      BakeRequest request,
      Configuration freemarker,
      Path folder,
      Progress progress)
      throws IOException {
    SiteOven oven =
        SiteOven.of(
            prepared.site(),
            freemarker,
            new TemplateSources(request.templates()),
            request.content(),
            request.assets(),
            folder,
            progress);
    oven.bake();
    return oven.problems();
  }
}
