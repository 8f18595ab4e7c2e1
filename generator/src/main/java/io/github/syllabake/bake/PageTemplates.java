package io.github.syllabake.bake;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.syllabake.render.PageView;
import io.github.syllabake.render.SiteView;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Freemarker for JBake's renderer: the guide's own templates before the theme's, HTML escaped in
 * all of them, errors as diagnostics at their place in the template.
 */
final class PageTemplates extends DelegatingTemplateEngine {

  static final String EXTENSION = ".ftl";

  /** The name under which a document holds its {@link PageView}. */
  static final String PAGE = "page";

  private static final ContentStore NO_DATABASE = null;

  private final Configuration freemarker;
  private final TemplateSources sources;
  private final SiteView site;

  /** The templates that see {@code site}. */
  PageTemplates(
      JBakeConfiguration jbake, Configuration freemarker, TemplateSources sources, SiteView site) {
    super(NO_DATABASE, jbake);
    this.freemarker = freemarker;
    this.sources = sources;
    this.site = site;
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    Map<String, Object> root = Map.of(PAGE, model.getContent().get(PAGE), "site", site);
    try {
      freemarker.getTemplate(sources.chosen(templateName)).process(root, writer);
    } catch (TemplateException | ParseException | TemplateNotFoundException e) {
      throw new TemplateFailure(TemplateProblems.of(e, sources), e);
    } catch (IOException e) {
      // A template that another page could not parse either.
      throw e.getCause() instanceof ParseException parse
          ? new TemplateFailure(TemplateProblems.of(parse, sources), parse)
          : new RenderingException(e);
    }
  }
}
