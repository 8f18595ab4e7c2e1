package io.github.syllabake.link;

import io.github.syllabake.model.GuideParts;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds pictures that travel with the site and are shown nowhere. Of other files nobody can tell: a
 * server may ask for them.
 */
final class AttachmentCheck {

  private static final Pattern PICTURE = Pattern.compile(".*\\.(?:png|jpe?g|gif|svg|webp|avif)");

  /** Pictures that browsers, phones and social media ask for by themselves. */
  private static final Pattern ASKED_FOR =
      Pattern.compile("(?:favicon|apple-touch-icon|android-chrome|mstile|og-|social)[^/]*");

  /** Files that may show pictures, which nobody reads here. */
  private static final Pattern MAY_SHOW = Pattern.compile(".*\\.(?:html?|css|js|json|xml)");

  private AttachmentCheck() {}

  static List<Diagnostic> check(GuideParts parts, Set<String> used) {
    boolean shownElsewhere =
        parts.settings().rawHtml()
            || parts.attachments().stream()
                .filter(path -> !matches(PICTURE, path) || used.contains(path))
                .anyMatch(path -> matches(MAY_SHOW, path));
    return shownElsewhere
        ? List.of()
        : parts.attachments().stream()
            .filter(path -> matches(PICTURE, path) && !matches(ASKED_FOR, path))
            .filter(path -> !used.contains(path))
            .map(AttachmentCheck::unused)
            .toList();
  }

  private static boolean matches(Pattern pattern, String path) {
    return pattern.matcher(path.toLowerCase(Locale.ROOT)).matches();
  }

  private static Diagnostic unused(String path) {
    return Diagnostic.warning(
        "unused-file",
        SourceSpan.startOf(path),
        "nothing in the guide shows this picture or links to it",
        "show it: ![what it shows](path), or remove the file");
  }
}
