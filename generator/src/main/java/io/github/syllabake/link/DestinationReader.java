package io.github.syllabake.link;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
import io.github.syllabake.source.FolderWalk;
import io.github.syllabake.source.SourceSpan;
import io.github.syllabake.source.Suggestion;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the destinations of one file's links and pictures. */
final class DestinationReader {

  /** RFC 3986, section 3.1: a letter, then letters, digits, plus, hyphen and dot, then a colon. */
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*", Pattern.DOTALL);

  /** Destinations that need no escaping. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./#=~-]+");

  /** With a host of letters and digits of any script, or of numbers; port and user may be there. */
  private static final Pattern WEB =
      Pattern.compile(
          "(?:https?|ftp|wss?)://(?:[^/?#@\\s]*@)?((?!\\.|[^/?#]*\\.\\.)[\\p{L}\\p{M}\\p{N}._~-]+|\\[[0-9A-Fa-f:.]+])"
              + "(?::[0-9]{0,5})?(?:[/?#].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Set<String> WEB_SCHEMES = Set.of("http", "https", "ftp", "ws", "wss");

  private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "data", "file");

  private final String file;
  private final PlaceIndex places;

  DestinationReader(String file, PlaceIndex places) {
    this.file = file;
    this.places = places;
  }

  /** What a destination is that of. */
  enum Form {
    LINK,
    PICTURE,
    DEFINITION
  }

  /** Where a destination is used. */
  record Use(SourceSpan span, Form form) {

    boolean picture() {
      return form == Form.PICTURE;
    }

    /** What stands before a destination, as far as there is only one way to write it. */
    String before() {
      return form == Form.DEFINITION ? "" : "](";
    }
  }

  /** Where a destination leads; with a problem, the target is the destination as written. */
  record Reading(Target target, Optional<Diagnostic> problem) {}

  Reading read(String destination, Use use) {
    Matcher scheme = SCHEME.matcher(destination);
    if (scheme.matches()) {
      return external(destination, scheme.group(1).toLowerCase(Locale.ROOT), use);
    } else if (destination.startsWith("//")) {
      return isWeb("https:" + destination)
          ? found(new Target.External(destination))
          : noAddress(destination, use);
    }
    int hash = destination.indexOf('#');
    String written = hash < 0 ? destination : destination.substring(0, hash);
    int query = written.indexOf('?');
    String path = decoded(query < 0 ? written : written.substring(0, query));
    String anchor = hash < 0 ? "" : decoded(destination.substring(hash + 1));
    return path.isEmpty()
        ? inFile(file, anchor, use, destination)
        : relative(path, anchor, use, destination);
  }

  private Reading external(String destination, String scheme, Use use) {
    boolean empty = destination.length() == scheme.length() + 1;
    if (empty || WEB_SCHEMES.contains(scheme) && !isWeb(destination)) {
      return noAddress(destination, use);
    }
    boolean picture =
        use.picture() && destination.toLowerCase(Locale.ROOT).startsWith("data:image/");
    if (!UNSAFE.contains(scheme) || picture) {
      return found(new Target.External(destination));
    }
    String message = "a link with “" + scheme + ":” is not allowed";
    return nowhere(
        destination, "unsafe-link", use, message, "link to a page, a heading or a web address");
  }

  private static boolean isWeb(String destination) {
    Matcher web = WEB.matcher(destination);
    return web.matches() && Hosts.isHost(web.group(1));
  }

  private Reading noAddress(String destination, Use use) {
    String message = "“" + destination + "” is no web address";
    return nowhere(destination, "bad-address", use, message, "write it as a browser shows it");
  }

  private Reading relative(String path, String anchor, Use use, String destination) {
    Optional<String> inFolder = normalized(path);
    Optional<String> page = inFolder.flatMap(places::pageAt);
    if (page.isPresent() && !use.picture()) {
      return inFile(page.get(), anchor, use, destination);
    } else if (inFolder.isPresent() && places.attachments().contains(inFolder.get())) {
      return found(new Target.Attached(inFolder.get()));
    } else if (inFolder.isEmpty() || path.startsWith("/")) {
      String message = "“" + destination + "” leaves the content folder";
      String hint = "only what is in the content folder travels with the site: move the file there";
      return nowhere(destination, "outside-content", use, message, hint);
    }
    return missing(inFolder.get(), use, destination);
  }

  /** Where there is a file that the site does without, the author made no mistake. */
  private Reading missing(String target, Use use, String destination) {
    String hint = "the text of the link stands there without a link";
    if (places.isFolder(target)) {
      String message = "the folder “" + target + "” has no page of its own";
      return nowhere(destination, "folder-without-page", use, message, hint);
    } else if (!target.isEmpty() && FolderWalk.leavesOut(target)) {
      String message = "“" + target + "” is left out of the site because of its name";
      return nowhere(destination, "outside-content", use, message, hint);
    }
    return missingFile(target, use, destination);
  }

  private Reading inFile(String target, String anchor, Use use, String destination) {
    Optional<ContentPage> page = places.page(target);
    if (anchor.isEmpty() && page.isPresent()) {
      return found(Addresses.place(page.get()));
    }
    Optional<Target> place =
        places
            .anchor(target, anchor)
            .or(() -> places.anchor(target, anchor.toLowerCase(Locale.ROOT)))
            .map(found -> found);
    return place
        .map(this::found)
        .orElseGet(
            () ->
                page.isPresent()
                    ? missingAnchor(page.get(), target, anchor, use, destination)
                    : missingFile(target, use, destination));
  }

  private Reading missingFile(String target, Use use, String destination) {
    Collection<String> known = new TreeSet<>(places.pages().keySet());
    known.addAll(places.attachments());
    String message = "there is no file “" + target + "” in the content folder";
    String hint = Suggestion.hint(target, known, sameName(target, known));
    String anchor =
        destination.contains("#") ? destination.substring(destination.indexOf('#')) : "";
    Optional<String> meant =
        onlyFile(target, known).map(path -> Paths.between(file, path) + anchor);
    return fixable(
        nowhere(destination, use.picture() ? "missing-image" : "broken-link", use, message, hint),
        new Change(use.before(), destination, meant));
  }

  /** Browsers show the top of the page then, and so does the link. */
  private Reading missingAnchor(
      ContentPage page, String target, String anchor, Use use, String destination) {
    if (anchor.isEmpty() || anchor.equals("top")) {
      return found(Addresses.place(page));
    }
    String message = "there is no heading and no item “#" + anchor + "” in " + target;
    String otherwise = "an anchor is a heading as GitHub makes it, or an item's id";
    Collection<String> known = new TreeSet<>(places.anchors(target));
    String hint = Suggestion.hint(anchor, known, otherwise);
    String path = destination.substring(0, Math.max(0, destination.indexOf('#')));
    Optional<String> meant = onlyPlace(target, anchor, known).map(name -> path + "#" + name);
    Diagnostic problem = Diagnostic.warning("broken-anchor", use.span(), message, hint);
    return fixable(
        new Reading(Addresses.place(page), Optional.of(problem)),
        new Change(use.before(), destination, meant));
  }

  /** A name that is nearly right, else the right name in another folder. */
  private static Optional<String> onlyFile(String target, Collection<String> known) {
    List<String> meant = Suggestion.all(target, known);
    List<String> files = meant.isEmpty() ? sameNames(target, known) : meant;
    return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
  }

  /** Several anchors may name the one place that is meant; the nearest of them is taken. */
  private Optional<String> onlyPlace(String target, String anchor, Collection<String> known) {
    long meant =
        Suggestion.all(anchor, known).stream()
            .map(name -> places.anchor(target, name))
            .distinct()
            .count();
    return meant == 1 ? Suggestion.of(anchor, known) : Optional.empty();
  }

  private record Change(String before, String destination, Optional<String> meant) {}

  private static Reading fixable(Reading reading, Change change) {
    Optional<Diagnostic> problem =
        reading.problem().map(found -> found.fixedBy(fix(found.span(), change)));
    return new Reading(reading.target(), problem);
  }

  private static Optional<Fix> fix(SourceSpan span, Change change) {
    return change
        .meant()
        .filter(meant -> PLAIN.matcher(meant).matches())
        .map(
            meant -> Fix.of(span, change.before() + change.destination(), change.before() + meant));
  }

  private static String sameName(String target, Collection<String> known) {
    return sameNames(target, known).stream()
        .findFirst()
        .map(path -> "did you mean “" + path + "”?")
        .orElse("check the path; it is relative to the file that the link stands in");
  }

  private static List<String> sameNames(String target, Collection<String> known) {
    String name = target.substring(target.lastIndexOf('/') + 1);
    return known.stream().filter(path -> path.endsWith("/" + name) || path.equals(name)).toList();
  }

  /**
   * The path from the content folder's root; empty when it leaves the folder. A slash at its start
   * is that root, as on GitHub it is the repository's.
   */
  private Optional<String> normalized(String path) {
    Deque<String> segments = new ArrayDeque<>();
    String folder =
        file.contains("/") && !path.startsWith("/")
            ? file.substring(0, file.lastIndexOf('/') + 1)
            : "";
    for (String segment : (folder + path).split("/")) {
      if (segment.equals("..")) {
        if (segments.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return Optional.of(String.join("/", segments));
  }

  /** The text without percent signs; as it is when they do not encode anything. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  private Reading found(Target target) {
    return new Reading(target, Optional.empty());
  }

  /** What leads nowhere is shown without a link, a picture as the text that stands for it. */
  private static Reading nowhere(
      String destination, String code, Use use, String message, String hint) {
    return new Reading(
        new Target.Written(destination),
        Optional.of(Diagnostic.warning(code, use.span(), message, hint)));
  }
}
