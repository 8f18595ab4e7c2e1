package io.github.syllabake.render.html;

import java.util.Map;

/**
 * The words of the interface.
 *
 * @param byKey each text by its key
 * @param noun what the items of a list are called: the middle of a key such as {@code
 *     count.items.other}
 */
public record Words(Map<String, String> byKey, String noun) {

  /** Words for lists of items. */
  public Words(Map<String, String> byKey) {
    this(byKey, "items");
  }

  /** The same words for lists of something else, such as {@code steps}. */
  public Words counting(String other) {
    return new Words(byKey, other);
  }

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

  /** How many items there are, in words: {@code count.items.one} or {@code count.items.other}. */
  public String items(int count) {
    return with("count." + noun + (count == 1 ? ".one" : ".other"), count);
  }
}
