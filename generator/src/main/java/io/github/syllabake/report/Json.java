package io.github.syllabake.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON for people to read, too. */
final class Json {

  /** Writes one value. */
  @FunctionalInterface
  interface Body {
    void write(JsonWriter json) throws IOException;
  }

  private Json() {}

  static String write(Body body) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      body.write(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text + "\n";
  }
}
