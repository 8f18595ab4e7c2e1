package io.github.syllabake.web;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds links to other sites that lead nowhere. */
public final class ExternalLinks {

  /** More time than even a large guide needs; a check must end. */
  private static final long MOST_MINUTES = 60;

  private final Manners manners;
  private final Asker asker;
  private final AnswerFile kept;
  private final Map<String, List<SourceSpan>> places = new LinkedHashMap<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  private ExternalLinks(Manners manners, AnswerFile kept) {
    this.manners = manners;
    this.asker = new Asker(manners);
    this.kept = kept;
  }

  /**
   * Asks about all links of a guide to other sites, each once.
   *
   * @param folder where good answers are kept; nowhere when empty
   * @return {@code dead-link} and {@code unreachable-link} at each place
   */
  public static List<Diagnostic> check(Guide guide, Optional<Path> folder, Manners manners) {
    AnswerFile kept = AnswerFile.read(folder, manners.believed(), Instant.now());
    ExternalLinks links = new ExternalLinks(manners, kept);
    guide.pages().forEach(links::collect);
    links.askAll();
    kept.write();
    return links.problems();
  }

  private void collect(ContentPage page) {
    PageParts.inlines(page)
        .forEach(
            inline -> {
              if (inline instanceof Inline.Link link) {
                add(link.target(), link.span());
              } else if (inline instanceof Inline.Image image) {
                add(image.target(), image.span());
              }
            });
    PageParts.trees(page).flatMap(tree -> tree.root().withDescendants()).forEach(this::collect);
  }

  private void collect(MapTree.Node node) {
    node.target().ifPresent(target -> add(target, node.span()));
  }

  /** The fragment never reaches the server. */
  private void add(Target target, SourceSpan span) {
    if (target instanceof Target.External external) {
      String url = external.url().startsWith("//") ? "https:" + external.url() : external.url();
      String address = url.replaceFirst("#.*", "");
      if (address.matches("(?i)https?://.+")) {
        places.computeIfAbsent(address, key -> new ArrayList<>()).add(span);
      }
    }
  }

  /** Each site in a queue of its own. */
  private void askAll() {
    Map<String, List<String>> queues = new TreeMap<>();
    places.keySet().stream()
        .filter(address -> !kept.isGood(address))
        .forEach(
            address ->
                queues.computeIfAbsent(host(address), key -> new ArrayList<>()).add(address));
    ExecutorService sites = Executors.newFixedThreadPool(manners.hosts());
    queues.values().forEach(queue -> sites.execute(() -> ask(queue)));
    sites.shutdown();
    try {
      if (!sites.awaitTermination(MOST_MINUTES, TimeUnit.MINUTES)) {
        sites.shutdownNow();
      }
    } catch (InterruptedException e) {
      sites.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void ask(List<String> queue) {
    try {
      for (String address : queue) {
        Optional<URI> uri = uri(address);
        Answer answer =
            uri.isPresent() ? asker.ask(uri.get()) : Answer.silent("this is no address");
        answers.put(address, answer);
        if (answer.kind() == Answer.Kind.GOOD) {
          kept.good(address, Instant.now());
        }
        Thread.sleep(manners.pause().toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String host(String address) {
    return uri(address).map(URI::getAuthority).orElse("");
  }

  /** Browsers take signs that an address should have encoded. */
  private static Optional<URI> uri(String address) {
    try {
      String encoded = address.replace(" ", "%20").replace("|", "%7C").replace("\\", "/");
      return Optional.of(URI.create(encoded));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private List<Diagnostic> problems() {
    return places.entrySet().stream().flatMap(this::problems).toList();
  }

  private Stream<Diagnostic> problems(Map.Entry<String, List<SourceSpan>> link) {
    Answer answer = answers.get(link.getKey());
    return answer == null || answer.kind() == Answer.Kind.GOOD
        ? Stream.empty()
        : link.getValue().stream().map(span -> problem(link.getKey(), answer, span));
  }

  private static Diagnostic problem(String address, Answer answer, SourceSpan span) {
    return answer.kind() == Answer.Kind.DEAD
        ? Diagnostic.warning(
            "dead-link",
            span,
            "there is nothing at " + address + " (" + answer.reason() + ")",
            "link to where it is now, or remove the link")
        : Diagnostic.warning(
            "unreachable-link",
            span,
            address + " does not answer (" + answer.reason() + ")",
            "look at it in a browser, and check again later");
  }
}
