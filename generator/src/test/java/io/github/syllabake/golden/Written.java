package io.github.syllabake.golden;

import io.github.syllabake.render.Site;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Texts that are written piece by piece, as one. */
public final class Written {

  private Written() {}

  /** The whole text. */
  public static String of(Site.Text text) {
    StringWriter out = new StringWriter();
    try {
      text.writeTo(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }
}
