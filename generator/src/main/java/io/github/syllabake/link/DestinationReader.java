package io.github.syllabake.link;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
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

  private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "data", "file");

  private final String file;
  private final PlaceIndex places;

  DestinationReader(String file, PlaceIndex places) {
    this.file = file;
    this.places = places;
  }

  /**
   * Where a destination is used.
   *
   * @param picture whether it is that of a picture
   */
  record Use(SourceSpan span, boolean picture) {}

  /** Where a destination leads; with a problem, the target is the destination as written. */
  record Reading(Target target, Optional<Diagnostic> problem) {}

  Reading read(String destination, Use use) {
    Matcher scheme = SCHEME.matcher(destination);
    if (scheme.matches()) {
      return external(destination, scheme.group(1).toLowerCase(Locale.ROOT), use);
    } else if (destination.startsWith("//")) {
      return found(new Target.External(destination));
    }
    int hash = destination.indexOf('#');
    String path = decoded(hash < 0 ? destination : destination.substring(0, hash));
    String anchor = hash < 0 ? "" : decoded(destination.substring(hash + 1));
    return path.isEmpty()
        ? inFile(file, anchor, use, destination)
        : relative(path, anchor, use, destination);
  }

  private Reading external(String destination, String scheme, Use use) {
    boolean picture =
        use.picture() && destination.toLowerCase(Locale.ROOT).startsWith("data:image/");
    if (!UNSAFE.contains(scheme) || picture) {
      return found(new Target.External(destination));
    }
    String message = "a link with “" + scheme + ":” is not allowed";
    return problem(
        destination, "unsafe-link", use, message, "link to a page, a heading or a web address");
  }

  private Reading relative(String path, String anchor, Use use, String destination) {
    Optional<String> inFolder = path.startsWith("/") ? Optional.empty() : normalized(path);
    if (inFolder.isEmpty()) {
      String message = "“" + destination + "” leaves the content folder";
      String hint = "only what is in the content folder travels with the site: move the file there";
      return problem(destination, "outside-content", use, message, hint);
    }
    String target = inFolder.get();
    if (places.page(target).isPresent()) {
      return inFile(target, anchor, use, destination);
    } else if (places.attachments().contains(target)) {
      return found(new Target.Attached(target));
    }
    return missingFile(target, use, destination);
  }

  private Reading inFile(String target, String anchor, Use use, String destination) {
    Optional<ContentPage> page = places.page(target);
    if (anchor.isEmpty() && page.isPresent()) {
      return found(Addresses.place(page.get()));
    }
    return places
        .anchor(target, anchor)
        .map(this::found)
        .orElseGet(() -> missingAnchor(target, anchor, use, destination));
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
        problem(destination, use.picture() ? "missing-image" : "broken-link", use, message, hint),
        new Change(destination, meant));
  }

  private Reading missingAnchor(String target, String anchor, Use use, String destination) {
    String message = "there is no heading and no item “#" + anchor + "” in " + target;
    String otherwise = "an anchor is a heading as GitHub makes it, or an item's id";
    Collection<String> known = new TreeSet<>(places.anchors(target));
    String hint = Suggestion.hint(anchor, known, otherwise);
    String path = destination.substring(0, Math.max(0, destination.indexOf('#')));
    Optional<String> meant = onlyPlace(target, anchor, known).map(name -> path + "#" + name);
    return fixable(
        problem(destination, "broken-anchor", use, message, hint), new Change(destination, meant));
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

  private record Change(String destination, Optional<String> meant) {}

  private static Reading fixable(Reading reading, Change change) {
    Optional<Diagnostic> problem =
        reading.problem().map(found -> found.fixedBy(fix(found.span(), change)));
    return new Reading(reading.target(), problem);
  }

  private static Optional<Fix> fix(SourceSpan span, Change change) {
    return change
        .meant()
        .filter(meant -> PLAIN.matcher(meant).matches())
        .map(meant -> Fix.of(span, "](" + change.destination(), "](" + meant));
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

  /** The path from the content folder's root; empty when it leaves the folder. */
  private Optional<String> normalized(String path) {
    Deque<String> segments = new ArrayDeque<>();
    String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/') + 1) : "";
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

  private static Reading problem(
      String destination, String code, Use use, String message, String hint) {
    return new Reading(
        new Target.External(destination),
        Optional.of(Diagnostic.error(code, use.span(), message, hint)));
  }
}
