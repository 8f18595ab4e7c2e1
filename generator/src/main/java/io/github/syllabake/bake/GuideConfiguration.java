package io.github.syllabake.bake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * JBake's configuration for one bake.
 *
 * <p>JBake reads its configuration from property files; here everything is known beforehand, and
 * what JBake asks for each page is answered without a look-up.
 */
final class GuideConfiguration extends DefaultJBakeConfiguration {

  private static final List<String> FOLDERS =
      List.of(
          "content.folder", "template.folder", "asset.folder", "data.folder", "destination.folder");

  private final File destination;

  private GuideConfiguration(File source, CompositeConfiguration properties, File destination) {
    super(source, properties);
    this.destination = destination;
  }

  /**
   * A configuration.
   *
   * @param content the content folder
   * @param assets the folder of assets to copy
   * @param destination the folder to write to
   */
  static GuideConfiguration of(Path content, Path assets, Path destination) {
    BaseConfiguration properties = new BaseConfiguration();
    FOLDERS.forEach(key -> properties.setProperty(key, "."));
    properties.setProperty("asset.ignore", true);
    properties.setProperty("ignore.file", ".jbakeignore");
    CompositeConfiguration composite = new CompositeConfiguration();
    composite.addConfiguration(properties);
    GuideConfiguration configuration =
        new GuideConfiguration(absolute(content), composite, absolute(destination));
    // Set as files: as text, a name such as ${x} would be taken for a variable.
    configuration.setContentFolder(absolute(content));
    configuration.setAssetFolder(absolute(assets));
    // JBake wants a folder of templates to exist. Templates are looked up by PageTemplates alone.
    configuration.setTemplateFolder(absolute(content));
    return configuration;
  }

  private static File absolute(Path folder) {
    return folder.toAbsolutePath().toFile();
  }

  @Override
  public File getDestinationFolder() {
    return destination;
  }

  /** A document's type is the name of its template. */
  @Override
  public String getTemplateByDocType(String docType) {
    return docType + PageTemplates.EXTENSION;
  }
}
