package io.github.syllabake.bake;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import io.github.syllabake.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where templates come from: the guide's own folder first, then the theme.
 *
 * @param own the guide's own folder
 */
record TemplateSources(Optional<Path> own) {

  /** The escaping kind of template, by Freemarker's own convention. */
  private static final String ESCAPING_EXTENSION = ".ftlh";

  private static final String IN_THEME = "theme/templates/";

  /** Loads from both places. */
  TemplateLoader loader() {
    ClassTemplateLoader theme = new ClassTemplateLoader(Theme.class, Theme.TEMPLATES);
    return own.map(folder -> new MultiTemplateLoader(new TemplateLoader[] {files(folder), theme}))
        .map(TemplateLoader.class::cast)
        .orElse(theme);
  }

  private static TemplateLoader files(Path folder) {
    try {
      return new FileTemplateLoader(folder.toFile());
    } catch (IOException e) {
      throw new BakeException("can't read the templates in " + folder, e);
    }
  }

  /**
   * The name under which the guide has the template itself, be it {@code .ftl} or {@code .ftlh}.
   */
  String chosen(String name) {
    String escaping = name.substring(0, name.lastIndexOf('.')) + ESCAPING_EXTENSION;
    return !isOwn(name) && isOwn(escaping) ? escaping : name;
  }

  /** The path of a template for people. */
  String path(String name) {
    return isOwn(name) ? own.orElseThrow().resolve(name).toString() : IN_THEME + name;
  }

  /** A template as a file to show lines of, by its path for people; empty when it can't be read. */
  Optional<SourceFile> fileAt(String path) {
    try {
      String text =
          path.startsWith(IN_THEME)
              ? new String(Theme.bytes("/" + path), StandardCharsets.UTF_8)
              : Files.readString(Path.of(path));
      return Optional.of(new SourceFile(path, text));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean isOwn(String name) {
    return own.filter(folder -> Files.isRegularFile(folder.resolve(name))).isPresent();
  }
}
