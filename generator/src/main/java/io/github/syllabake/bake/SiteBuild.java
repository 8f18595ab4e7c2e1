package io.github.syllabake.bake;

import io.github.syllabake.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a prepared site into an empty folder. */
final class SiteBuild {

  private SiteBuild() {}

  /**
   * Writes all files.
   *
   * @param folder an existing folder with nothing but the marker in it
   * @return what is wrong with the templates; the folder is of no use then
   */
  static List<Diagnostic> write(
      PreparedSite prepared, BakeRequest request, Path folder, Progress progress)
      throws IOException {
    TemplateSources templates = new TemplateSources(request.templates());
    SiteOven oven =
        SiteOven.of(
            prepared.site(), templates, request.content(), request.assets(), folder, progress);
    oven.bake();
    SiteAssets.addTheme(folder, prepared.site().view().mathFallback());
    SiteFiles.writeKatex(prepared.katex(), folder);
    SiteFiles.write(prepared.site(), request.content(), folder);
    return oven.problems();
  }
}
