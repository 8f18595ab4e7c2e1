package io.github.syllabake.bake;

import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Settings;
import java.util.Optional;

/** Gives a guide the address that a bake asks for, in place of the one in its settings. */
final class GuideAddress {

  private GuideAddress() {}

  /** The guide with the base URL {@code url}. */
  static Guide set(Guide guide, String url) {
    return new Guide(
        set(guide.settings(), url),
        guide.home(),
        guide.pillars(),
        guide.mindmaps(),
        guide.banks(),
        guide.plans(),
        guide.distributions(),
        guide.texts(),
        guide.attachments(),
        guide.connections());
  }

  private static Settings set(Settings settings, String url) {
    return new Settings(
        settings.id(),
        settings.title(),
        settings.summary(),
        settings.language(),
        settings.marks(),
        settings.totals(),
        settings.totalsSpan(),
        settings.rawHtml(),
        Optional.of(url),
        settings.structureMaps());
  }
}
