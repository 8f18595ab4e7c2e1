package io.github.syllabake.link;

import io.github.syllabake.link.concept.ConceptLinker;
import io.github.syllabake.link.concept.Homes;
import io.github.syllabake.link.concept.NameBook;
import io.github.syllabake.link.concept.TargetBook;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Home;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.model.PageHead;
import io.github.syllabake.model.PageRewriter;
import io.github.syllabake.model.Settings;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.Parallel;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one guide of its parts: orders the pages, checks the ids, resolves every reference. */
public final class GuideLinker {

  private static final Comparator<ContentPage> READING_ORDER =
      Comparator.comparingInt((ContentPage page) -> page.head().order())
          .thenComparing(page -> page.head().file());

  /** A page with its references resolved, and what is wrong with them. */
  private record Linked(ContentPage page, List<Diagnostic> problems, Set<String> used) {

    static Linked of(ContentPage page, PlaceIndex places, TargetBook names) {
      ReferenceResolver resolver = new ReferenceResolver(page, places, names);
      return new Linked(PageRewriter.rewrite(page, resolver), resolver.problems(), resolver.used());
    }
  }

  private GuideLinker() {}

  /**
   * Links the parts of a guide.
   *
   * @return the guide and all that is wrong with its references, ids, titles, marks and totals;
   *     with errors, the guide may hold links that lead nowhere
   */
  public static Outcome<Guide> link(GuideParts parts) {
    List<Diagnostic> problems = new ArrayList<>();
    List<ContentPage> pages = parts.pages().stream().sorted(READING_ORDER).toList();
    problems.addAll(IdCheck.check(pages));
    problems.addAll(MarkCheck.check(pages, parts.settings()));
    problems.addAll(TickCheck.check(pages));
    problems.addAll(PillarCheck.check(pages));
    problems.addAll(TitleCheck.check(pages));
    PlaceIndex places = PlaceIndex.of(pages, parts.attachments());
    NameBook book = NameBook.of(pages, parts.settings().language(), homes(places, problems));
    TargetBook names = TargetBook.of(pages, book);
    List<Linked> linked = Parallel.map(pages, page -> Linked.of(page, places, names));
    linked.forEach(page -> problems.addAll(page.problems()));
    problems.addAll(CircleCheck.check(linked.stream().map(Linked::page).toList()));
    Outcome<ConceptLinker.Linked> concepts =
        ConceptLinker.link(linked.stream().map(Linked::page).toList(), book);
    problems.addAll(concepts.diagnostics());
    Guide guide = assemble(parts, concepts.value());
    problems.addAll(TotalsCheck.check(guide));
    Set<String> used =
        linked.stream().flatMap(page -> page.used().stream()).collect(Collectors.toSet());
    // A picture that is missing may well be one that seems unused.
    if (problems.stream().noneMatch(problem -> problem.code().equals("missing-image"))) {
      problems.addAll(AttachmentCheck.check(parts, used));
    }
    return new Outcome<>(guide, problems);
  }

  private static Homes homes(PlaceIndex places, List<Diagnostic> problems) {
    return (destination, span) -> {
      DestinationReader reader = new DestinationReader(span.file(), places);
      DestinationReader.Reading reading =
          reader.read(destination, new DestinationReader.Use(span, DestinationReader.Form.LINK));
      reading.problem().ifPresent(problems::add);
      return Optional.of(reading.target()).filter(Place.class::isInstance).map(Place.class::cast);
    };
  }

  private static Guide assemble(GuideParts parts, ConceptLinker.Linked concepts) {
    List<ContentPage> pages = concepts.pages();
    Home home =
        of(Home.class, pages).stream().findFirst().orElseGet(() -> defaultHome(parts.settings()));
    return new Guide(
        parts.settings(),
        home,
        of(ContentPage.Pillar.class, pages),
        of(ContentPage.Mindmap.class, pages),
        of(ContentPage.QuestionBank.class, pages),
        of(ContentPage.StudyPlan.class, pages),
        of(ContentPage.Distribution.class, pages),
        of(ContentPage.TextPage.class, pages),
        parts.attachments(),
        concepts.connections());
  }

  private static Home defaultHome(Settings settings) {
    PageHead head =
        new PageHead(
            "index",
            List.of(new Inline.Text(settings.title())),
            settings.summary(),
            0,
            SourceSpan.startOf("index.md"));
    return new Home(head, List.of(), List.of());
  }

  private static <P extends ContentPage> List<P> of(Class<P> kind, List<ContentPage> pages) {
    return pages.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
