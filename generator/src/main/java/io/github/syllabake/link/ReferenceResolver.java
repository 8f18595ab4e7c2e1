package io.github.syllabake.link;

import io.github.syllabake.link.concept.TargetBook;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.MarkupRewriter;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the references of one page and keeps the problems it meets. */
final class ReferenceResolver extends MarkupRewriter {

  private final ContentPage page;
  private final DestinationReader destinations;
  private final TargetBook names;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private final Map<Target.Defined, Target> definitions = new HashMap<>();

  ReferenceResolver(ContentPage page, PlaceIndex places, TargetBook names) {
    this.page = page;
    this.destinations = new DestinationReader(page.head().file(), places);
    this.names = names;
  }

  List<Diagnostic> problems() {
    return problems;
  }

  /** The files that the page shows or links to. */
  Set<String> used() {
    return used;
  }

  @Override
  protected Inline link(Inline.Link link) {
    Target target =
        resolved(
            link.target(), new DestinationReader.Use(link.span(), DestinationReader.Form.LINK));
    return new Inline.Link(target, link.title(), link.children(), link.span());
  }

  @Override
  protected Inline image(Inline.Image image) {
    Target target =
        resolved(
            image.target(),
            new DestinationReader.Use(image.span(), DestinationReader.Form.PICTURE));
    if (PlainText.of(image.alt()).isBlank()) {
      problems.add(missingAlt(image));
    }
    return new Inline.Image(target, image.title(), image.alt(), image.span());
  }

  private static Diagnostic missingAlt(Inline.Image image) {
    return Diagnostic.warning(
        "missing-alt",
        image.span(),
        "the picture says nothing to those who can't see it",
        "say what it shows between the square brackets: ![what it shows](…)");
  }

  @Override
  protected MapTree.Node node(MapTree.Node node) {
    Optional<Target> written =
        node.target()
            .map(
                target ->
                    resolved(
                        target,
                        new DestinationReader.Use(node.span(), DestinationReader.Form.LINK)))
            .filter(target -> !(target instanceof Target.Written));
    Optional<Target> target = node.deadEnd() ? Optional.empty() : written.or(() -> named(node));
    return target.equals(node.target())
        ? node
        : new MapTree.Node(
            node.id(), node.label(), target, node.children(), node.span(), node.deadEnd());
  }

  /** A label with a link of its own within it is left as the author wrote it. */
  private Optional<Target> named(MapTree.Node node) {
    boolean linked = Markup.allInlines(node.label()).anyMatch(Inline.Link.class::isInstance);
    return linked ? Optional.empty() : names.find(node.label(), page).map(place -> place);
  }

  private Target resolved(Target target, DestinationReader.Use use) {
    if (target instanceof Target.Written written) {
      return read(written.destination(), use);
    } else if (target instanceof Target.Defined defined) {
      return definitions.computeIfAbsent(defined, this::read);
    }
    return target;
  }

  /** Several nodes may share a definition, whose problem is told once. */
  private Target read(Target.Defined defined) {
    return read(
        defined.destination(),
        new DestinationReader.Use(defined.span(), DestinationReader.Form.DEFINITION));
  }

  private Target read(String destination, DestinationReader.Use use) {
    DestinationReader.Reading reading = destinations.read(destination, use);
    reading.problem().ifPresent(problems::add);
    if (reading.target() instanceof Target.Attached file) {
      used.add(file.path());
    }
    return reading.target();
  }
}
