package io.github.syllabake.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Supplier;

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
   * A page for a template. Its HTML is made when it is asked for, each time: the pages of a large
   * guide need not stand in memory together.
   *
   * @param path its path in the site
   * @param template name of the template, without its extension
   * @param rendering makes what the template sees; always the same, from any thread
   */
  public record Page(String path, String template, Supplier<PageView> rendering) {

    /** What the template sees. */
    public PageView view() {
      return rendering.get();
    }
  }

  /**
   * A UTF-8 file. It is written when it is asked for, beside the pages, and never stands in memory
   * as one text.
   *
   * @param path its path in the site
   * @param text writes its text; always the same, from any thread
   */
  public record TextFile(String path, Text text) {}

  /** A text that is written piece by piece. */
  @FunctionalInterface
  public interface Text {

    /** Writes it; what it is written to stays open. */
    void writeTo(Writer out) throws IOException;
  }
}
