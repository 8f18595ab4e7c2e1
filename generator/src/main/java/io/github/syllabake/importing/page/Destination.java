package io.github.syllabake.importing.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a link in the notes leads.
 *
 * @param text as written, without angle brackets
 * @param from the file that the link stands in
 */
record Destination(String text, String from) {

  private static final Pattern SCHEME = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*");
  private static final Pattern UNSAFE = Pattern.compile("(?is)(javascript|vbscript|file):.*");

  Destination {
    text = text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
  }

  /** Whether it leads to another site. */
  boolean isOutside() {
    return (SCHEME.matcher(text).matches() && !UNSAFE.matcher(text).matches())
        || text.startsWith("//");
  }

  /** The path without an anchor. */
  String path() {
    int hash = text.indexOf('#');
    return decoded(hash < 0 ? text : text.substring(0, hash));
  }

  String anchor() {
    int hash = text.indexOf('#');
    return hash < 0 ? "" : decoded(text.substring(hash + 1));
  }

  /** The file that it names, from where the notes are. */
  String file() {
    return path().isEmpty() ? from : joined(from, path());
  }

  /** A path as seen from a file. */
  static String joined(String from, String path) {
    List<String> names = new ArrayList<>();
    String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
    for (String name : (folder + path).split("/")) {
      if (name.equals("..") && !names.isEmpty() && !names.get(names.size() - 1).equals("..")) {
        names.remove(names.size() - 1);
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }

  /** The way from one file to another. */
  static String relative(String from, String to, String anchor) {
    String hash = anchor.isEmpty() ? "" : "#" + anchor;
    if (from.equals(to) && !hash.isEmpty()) {
      return hash;
    }
    String[] source = from.split("/");
    String[] target = to.split("/");
    int common = 0;
    while (common < Math.min(source.length, target.length) - 1
        && source[common].equals(target[common])) {
      common++;
    }
    StringBuilder way = new StringBuilder("../".repeat(source.length - 1 - common));
    for (int i = common; i < target.length; i++) {
      way.append(target[i]).append(i + 1 < target.length ? "/" : "");
    }
    String path = way + hash;
    return path.matches("[^\\s()<>]+") ? path : "<" + path + ">";
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
