package io.github.syllabake.bake;

import freemarker.template.Configuration;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What every bake needs and is slow to set up, begun before it is known what will be baked: while
 * the program still reads its command line, there is a processor to spare.
 */
public final class HeadStart {

  private final CompletableFuture<Configuration> theme;

  private HeadStart(CompletableFuture<Configuration> theme) {
    this.theme = theme;
  }

  /** Begins in the background, and returns at once. */
  public static HeadStart begin() {
    CompletableFuture<Configuration> theme = Freemarker.ahead(builtIn());
    theme.thenRun(HeadStart::loadJbake);
    return new HeadStart(theme);
  }

  /** Freemarker for these templates. */
  CompletableFuture<Configuration> freemarker(TemplateSources sources) {
    return sources.own().isEmpty() ? theme : Freemarker.ahead(sources);
  }

  private static TemplateSources builtIn() {
    return new TemplateSources(Optional.empty());
  }

  /** Making a configuration loads the classes that JBake keeps it in. */
  private static void loadJbake() {
    Path nowhere = Path.of("");
    GuideConfiguration.of(nowhere, nowhere, nowhere);
  }
}
