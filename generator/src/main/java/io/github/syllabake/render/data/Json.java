package io.github.syllabake.render.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes JSON that may stand in a script element. */
public final class Json {

  /** Writes one value. */
  @FunctionalInterface
  public interface Body {
    void write(JsonWriter json) throws IOException;
  }

  private Json() {}

  /** The text of what is written. */
  public static String write(Body body) {
    StringWriter text = new StringWriter();
    try {
      write(text, body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Writes it at the end of something else. */
  public static void write(Writer out, Body body) throws IOException {
    // It holds nothing back and must not close what goes on after it.
    JsonWriter json = new JsonWriter(out);
    json.setHtmlSafe(true);
    body.write(json);
  }
}
