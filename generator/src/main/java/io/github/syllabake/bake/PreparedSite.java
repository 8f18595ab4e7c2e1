package io.github.syllabake.bake;

import io.github.syllabake.model.Guide;
import io.github.syllabake.render.Site;
import io.github.syllabake.render.math.KatexAssets;
import java.util.List;

/**
 * A site before templates see it.
 *
 * @param guide the guide it was rendered from
 * @param site its pages and files
 * @param katex the files of KaTeX that it needs; none without formulas
 * @param counts what the guide holds
 */
record PreparedSite(Guide guide, Site site, List<KatexAssets.Asset> katex, GuideCounts counts) {

  /** The same with other files that travel along. */
  PreparedSite withAttachments(List<String> attachments) {
    Site with = new Site(site.view(), site.pages(), site.files(), attachments);
    return new PreparedSite(guide, with, katex, counts);
  }
}
