package io.github.syllabake.link;

import io.github.syllabake.model.Guide;
import io.github.syllabake.source.Diagnostic;
import java.util.List;
import java.util.Map;

/** Holds the guide against the totals that its settings state. */
final class TotalsCheck {

  private TotalsCheck() {}

  static List<Diagnostic> check(Guide guide) {
    Map<String, Integer> actual =
        Map.of(
            "pillars", guide.pillars().size(),
            "items", guide.itemCount(),
            "mindmaps", guide.mindmaps().size(),
            "questions", guide.questionCount());
    return guide.settings().totals().entrySet().stream()
        .filter(total -> actual.containsKey(total.getKey()))
        .filter(total -> !actual.get(total.getKey()).equals(total.getValue()))
        .sorted(Map.Entry.comparingByKey())
        .map(total -> differs(guide, total, actual.get(total.getKey())))
        .toList();
  }

  private static Diagnostic differs(Guide guide, Map.Entry<String, Integer> stated, int actual) {
    return Diagnostic.error(
        "totals-differ",
        guide.settings().totalsSpan(),
        "the settings state %d %s, the content has %d"
            .formatted(stated.getValue(), stated.getKey(), actual),
        "something was lost or added: mend the content, or state " + actual);
  }
}
