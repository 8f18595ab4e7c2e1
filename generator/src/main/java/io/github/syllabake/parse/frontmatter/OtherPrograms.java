package io.github.syllabake.parse.frontmatter;

import java.util.Locale;
import java.util.Set;

/** The keys that other programs read in the same files: they mean nothing here, and no mistake. */
final class OtherPrograms {

  /** Of Jekyll, Hugo, Docusaurus, VuePress, MkDocs, Obsidian, Pandoc and Zola. */
  private static final Set<String> KEYS =
      Set.of(
          ("aliases alias archived article author authors banner blog bibliography breadcrumb build"
                  + " cascade categories comments contributors copyright cover cssclass cssclasses"
                  + " csl custom_edit_url custom_excerpt date dates created updated modified"
                  + " description display_toc draft edit_url editlink excerpt expirydate extra"
                  + " featured footer generated group hashtags head header header-includes headless"
                  + " heroimage hero hide hide_table_of_contents hide_title icon image images index"
                  + " isarchived iscjklanguage keywords lang language last_modified_at lastmod"
                  + " last_update layout license link linktitle lunr math mathjax menu menus"
                  + " mermaid meta meta_title name navbar navigation nav_exclude nav_order next"
                  + " no_list outline output outputs pagetitle page_title page_id paginate"
                  + " pagination_label pagination_next pagination_prev parent parent_doc permalink"
                  + " pin post prev prism published publish publishdate publishdate_ redirect"
                  + " redirect_from redirect_to related render resources robots search section"
                  + " seo sidebar sidebar_label sidebar_position sidebar_class_name sidebarDepth"
                  + " shorttitle sitemap slug sort sort_by source star status sticky style subtitle"
                  + " subject tag tags taxonomies template theme thumbnail time toc"
                  + " toc_max_heading_level toc_min_heading_level transparent translationkey"
                  + " translator unlisted uid updated_at url version weight year")
              .toLowerCase(Locale.ROOT)
              .split(" "));

  private OtherPrograms() {}

  static boolean know(String key) {
    return KEYS.contains(key.toLowerCase(Locale.ROOT));
  }
}
