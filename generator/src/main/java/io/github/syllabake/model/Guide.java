package io.github.syllabake.model;

import io.github.syllabake.model.ContentPage.Distribution;
import io.github.syllabake.model.ContentPage.Home;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.ContentPage.Pillar;
import io.github.syllabake.model.ContentPage.QuestionBank;
import io.github.syllabake.model.ContentPage.StudyPlan;
import io.github.syllabake.model.ContentPage.TextPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole guide: every link in it leads somewhere, every id is unique, every list is in reading
 * order.
 *
 * @param home its first page; made from the settings where the content has none
 * @param connections what in it has to do with what
 */
public record Guide(
    Settings settings,
    Home home,
    List<Pillar> pillars,
    List<Mindmap> mindmaps,
    List<QuestionBank> banks,
    List<StudyPlan> plans,
    List<Distribution> distributions,
    List<TextPage> texts,
    List<String> attachments,
    Connections connections) {

  /** All pages in the order in which they are read. */
  public Stream<ContentPage> pages() {
    return Stream.of(
            Stream.of(home),
            pillars.stream(),
            mindmaps.stream(),
            banks.stream(),
            plans.stream(),
            distributions.stream(),
            texts.stream())
        .flatMap(pages -> pages);
  }

  /** The first distribution of questions, if there is one. */
  public Optional<Distribution> distribution() {
    return distributions.stream().findFirst();
  }

  /** How many items the pillars hold. */
  public int itemCount() {
    return pillars.stream().mapToInt(pillar -> (int) PageParts.items(pillar).count()).sum();
  }

  /** How many questions the banks hold. */
  public int questionCount() {
    return banks.stream().mapToInt(bank -> bank.questions().size()).sum();
  }
}
