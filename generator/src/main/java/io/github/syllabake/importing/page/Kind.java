package io.github.syllabake.importing.page;

import java.util.Locale;

/** What a page can become, apart from the home page. */
public enum Kind {
  PILLAR("pillars/", "pillar"),
  MINDMAP("mindmaps/", "mindmap"),
  QUESTIONS("questions/", "questions"),
  PLAN("", "plan"),
  DISTRIBUTION("", "distribution"),
  PAGE("pages/", "page");

  private final String folder;
  private final String suffix;

  Kind(String folder, String suffix) {
    this.folder = folder;
    this.suffix = suffix;
  }

  /** The folder of its files, with a slash; empty for a file in the root. */
  String folder() {
    return folder;
  }

  /** What tells its id from that of another page of the same name. */
  String suffix() {
    return suffix;
  }

  /** Its type in front matter. */
  public String type() {
    return name().toLowerCase(Locale.ROOT);
  }
}
