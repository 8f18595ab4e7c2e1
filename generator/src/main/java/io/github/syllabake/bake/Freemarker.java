package io.github.syllabake.bake;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;

/** Sets Freemarker up: safe, quiet, and the same in every locale and time zone. */
final class Freemarker {

  private Freemarker() {}

  /** Freemarker with the templates of {@code sources}. */
  static Configuration configuration(TemplateSources sources) {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    freemarker.setTemplateLoader(sources.loader());
    freemarker.setCacheStorage(new StrongCacheStorage());
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setLocalizedLookup(false);
    escapeHtml(freemarker);
    dependOnNothing(freemarker);
    failLoudly(freemarker);
    return freemarker;
  }

  /**
   * The same in the background, with the theme's templates parsed beforehand. A template that can't
   * be parsed is reported when a page needs it.
   */
  static CompletableFuture<Configuration> ahead(TemplateSources sources) {
    return CompletableFuture.supplyAsync(
        () -> {
          Configuration freemarker = configuration(sources);
          Theme.templates().forEach(name -> parse(freemarker, name));
          return freemarker;
        });
  }

  private static void parse(Configuration freemarker, String name) {
    try {
      freemarker.getTemplate(name);
    } catch (IOException e) {
      removeFailed(freemarker, name);
    }
  }

  /** What failed once would fail again with a message that says no more than that. */
  private static void removeFailed(Configuration freemarker, String name) {
    try {
      freemarker.removeTemplateFromCache(name);
    } catch (IOException e) {
      throw new BakeException("can't load the template " + name, e);
    }
  }

  /** JBake leaves escaping off. Here it is on for every template, whatever its extension. */
  private static void escapeHtml(Configuration freemarker) {
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setRecognizeStandardFileExtensions(false);
    freemarker.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
  }

  private static void dependOnNothing(Configuration freemarker) {
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setOutputEncoding("UTF-8");
    freemarker.setLocale(Locale.ROOT);
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setNumberFormat("c");
    freemarker.setBooleanFormat("c");
  }

  private static void failLoudly(Configuration freemarker) {
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setLogTemplateExceptions(false);
  }
}
