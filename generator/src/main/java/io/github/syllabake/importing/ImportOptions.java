package io.github.syllabake.importing;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What a user wants of an import.
 *
 * @param title the guide's title; that of the notes when empty
 * @param otherwise the guide's title where neither the user nor the notes have one
 * @param language the language tag for the settings
 * @param encoding the encoding of all files; found out for each when empty
 */
public record ImportOptions(
    ItemsRule items,
    Optional<String> title,
    String otherwise,
    Optional<String> language,
    Optional<Charset> encoding) {

  /** What holds where the user says nothing. */
  public static final ImportOptions DEFAULT =
      new ImportOptions(
          ItemsRule.AUTO, Optional.empty(), "Guide", Optional.empty(), Optional.empty());
}
