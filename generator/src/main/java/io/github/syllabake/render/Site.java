package io.github.syllabake.render;

import java.util.List;

/**
 * All that the guide itself contributes to the output; a theme's assets come on top.
 *
 * @param view what all templates see
 * @param pages the pages that templates finish, in reading order
 * @param files the files that are finished, sorted by path
 * @param attachments paths of content files to copy as they are
 */
public record Site(
    SiteView view, List<Page> pages, List<TextFile> files, List<String> attachments) {

  /**
   * A page for a template.
   *
   * @param path its path in the site
   * @param template name of the template, without its extension
   * @param view what the template sees
   */
  public record Page(String path, String template, PageView view) {}

  /** A finished UTF-8 file. */
  public record TextFile(String path, String text) {}
}
