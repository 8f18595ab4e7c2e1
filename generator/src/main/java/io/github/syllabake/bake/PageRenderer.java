package io.github.syllabake.bake;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's renderer, but for how a document is written: JBake's own way encodes it piece by piece as
 * the template goes along, which takes as long as the template itself.
 */
final class PageRenderer extends Renderer {

  private static final ContentStore NO_DATABASE = null;

  private final JBakeConfiguration jbake;
  private final PageTemplates templates;
  private final Path destination;

  /** A renderer that writes to a folder. */
  PageRenderer(JBakeConfiguration jbake, PageTemplates templates, Path destination) {
    super(NO_DATABASE, jbake, templates);
    this.jbake = jbake;
    this.templates = templates;
    this.destination = destination;
  }

  @Override
  public void render(DocumentModel document) throws Exception {
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    Utf8Writer html = new Utf8Writer();
    templates.renderDocument(model, jbake.getTemplateByDocType(document.getType()), html);
    Path file = destination.resolve(document.getUri());
    Files.createDirectories(file.getParent());
    html.writeTo(file);
  }
}
