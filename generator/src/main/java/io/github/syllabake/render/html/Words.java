package io.github.syllabake.render.html;

import java.util.Map;

/**
 * The words of the interface.
 *
 * @param byKey each text by its key
 */
public record Words(Map<String, String> byKey) {

  /**
   * The text of a key.
   *
   * @throws IllegalStateException when the theme's words lack the key
   */
  public String get(String key) {
    String text = byKey.get(key);
    if (text == null) {
      throw new IllegalStateException("words.properties has no “" + key + "”");
    }
    return text;
  }

  /** The text of a key with {@code {0}} replaced. */
  public String with(String key, Object value) {
    return get(key).replace("{0}", String.valueOf(value));
  }

  /** How many items there are: {@code count.items.one} or {@code count.items.other}. */
  public String items(int count) {
    return with(count == 1 ? "count.items.one" : "count.items.other", count);
  }
}
