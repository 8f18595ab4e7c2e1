package io.github.syllabake.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names files as seen from a folder.
 *
 * @param base the folder, absolute
 */
public record Paths(Path base) {

  /** As seen from where the program was started. */
  public static Paths here() {
    return new Paths(Path.of("").toAbsolutePath().normalize());
  }

  /** A path with forward slashes: relative where the file lies below the folder. */
  public String path(String named) {
    try {
      Path absolute = base.resolve(named).normalize();
      Path path = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
      String text = path.toString().replace('\\', '/');
      return text.isEmpty() ? "." : text;
    } catch (InvalidPathException e) {
      return named;
    }
  }

  /** The same as a reference of RFC 3986. */
  String uri(String named) {
    String path = path(named);
    try {
      boolean rooted = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
      if (rooted) {
        return new URI("file", "", path.startsWith("/") ? path : "/" + path, null).toASCIIString();
      }
      // A colon in a first segment would make a scheme of it.
      String relative = path.split("/", 2)[0].contains(":") ? "./" + path : path;
      return new URI(null, null, relative, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no address can be made of " + path, e);
    }
  }
}
