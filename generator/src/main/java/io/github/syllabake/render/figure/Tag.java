package io.github.syllabake.render.figure;

/** Writes an element of SVG or HTML. */
final class Tag {

  private final String name;
  private final StringBuilder attributes = new StringBuilder();

  private Tag(String name) {
    this.name = name;
  }

  /** An element without attributes. */
  static Tag of(String name) {
    return new Tag(name);
  }

  /** With one more attribute. */
  Tag with(String attribute, String value) {
    attributes.append(' ').append(attribute).append("=\"").append(Xml.escape(value)).append('"');
    return this;
  }

  /** With one more attribute, a number of pixels. */
  Tag with(String attribute, double value) {
    return with(attribute, Xml.number(value));
  }

  /** The element with nothing in it. */
  String empty() {
    return "<" + name + attributes + "/>";
  }

  /** The element around finished markup. */
  String around(CharSequence markup) {
    return "<" + name + attributes + ">" + markup + "</" + name + ">";
  }

  /** The element around plain text. */
  String say(String text) {
    return around(Xml.escape(text));
  }
}
