package io.github.syllabake.render.figure;

/** Writes an element of SVG or HTML: its attributes first, then what is in it. */
final class Tag {

  private final String name;
  private final StringBuilder out;

  private Tag(String name, StringBuilder out) {
    this.name = name;
    this.out = out;
    out.append('<').append(name);
  }

  /** An element for itself, without attributes. */
  static Tag of(String name) {
    return new Tag(name, new StringBuilder());
  }

  /** An element that is written at the end of other markup, without attributes. */
  static Tag at(StringBuilder out, String name) {
    return new Tag(name, out);
  }

  /** With one more attribute. */
  Tag with(String attribute, String value) {
    begin(attribute);
    Xml.append(out, value);
    out.append('"');
    return this;
  }

  /** With one more attribute, a number of pixels. */
  Tag with(String attribute, double value) {
    begin(attribute);
    Xml.append(out, value);
    out.append('"');
    return this;
  }

  private void begin(String attribute) {
    out.append(' ').append(attribute).append("=\"");
  }

  /** Ends the element with nothing in it. */
  String empty() {
    close();
    return out.toString();
  }

  /** The element around finished markup. */
  String around(CharSequence markup) {
    open();
    out.append(markup);
    end();
    return out.toString();
  }

  /** The element around plain text. */
  String say(String text) {
    open();
    Xml.append(out, text);
    end();
    return out.toString();
  }

  /** Ends an element with nothing in it that is written at the end of other markup. */
  void close() {
    out.append("/>");
  }

  /** Begins what is in the element; {@link #end} ends it. */
  Tag open() {
    out.append('>');
    return this;
  }

  /** Ends an element that was opened. */
  void end() {
    out.append("</").append(name).append('>');
  }
}
