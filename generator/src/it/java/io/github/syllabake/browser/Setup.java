package io.github.syllabake.browser;

/** How a reader's browser is set up. */
enum Setup {
  /** As installed. */
  PLAIN,
  /** With storage switched off. */
  WITHOUT_STORAGE,
  /** With scripts switched off. */
  WITHOUT_SCRIPT
}
