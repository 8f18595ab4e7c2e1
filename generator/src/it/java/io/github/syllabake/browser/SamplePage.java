package io.github.syllabake.browser;

/** One page of each type. */
enum SamplePage {
  HOME("index.html"),
  PILLAR("pillars/mathematical-foundations.html"),
  MINDMAPS("mindmaps/index.html"),
  MINDMAP("mindmaps/machine-learning.html"),
  BANKS("questions/index.html"),
  BANK("questions/project-and-technical-execution.html"),
  PLAN("plan.html"),
  DISTRIBUTION("distribution.html"),
  TEXT("framework.html"),
  GLOSSARY("glossary.html"),
  CONCEPTS("concepts.html"),
  TIES("ties.html"),
  PROGRESS("progress.html"),
  MISSING("404.html");

  private final String path;

  SamplePage(String path) {
    this.path = path;
  }

  /** Its path in the site. */
  String path() {
    return path;
  }
}
