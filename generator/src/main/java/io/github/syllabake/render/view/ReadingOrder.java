package io.github.syllabake.render.view;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each page stands among the pages of its kind. */
final class ReadingOrder {

  /**
   * A page's place.
   *
   * @param number from 1; 0 for pages that are not numbered
   * @param before the page of its kind before it
   * @param after the page of its kind after it
   */
  record Position(int number, int hue, Optional<ContentPage> before, Optional<ContentPage> after) {

    /** The number as text. */
    String label() {
      return String.valueOf(number);
    }
  }

  private static final Position ALONE =
      new Position(0, Hues.of(1, 1), Optional.empty(), Optional.empty());

  private final Map<String, Position> positions = new HashMap<>();

  private ReadingOrder() {}

  static ReadingOrder of(Guide guide) {
    ReadingOrder order = new ReadingOrder();
    order.add(guide.pillars());
    order.add(guide.mindmaps());
    order.add(guide.banks());
    return order;
  }

  Position position(ContentPage page) {
    return positions.getOrDefault(page.head().id(), ALONE);
  }

  private void add(List<? extends ContentPage> pages) {
    for (int i = 0; i < pages.size(); i++) {
      Optional<ContentPage> before = i == 0 ? Optional.empty() : Optional.of(pages.get(i - 1));
      Optional<ContentPage> after =
          i == pages.size() - 1 ? Optional.empty() : Optional.of(pages.get(i + 1));
      int hue = Hues.of(i + 1, pages.size());
      positions.put(pages.get(i).head().id(), new Position(i + 1, hue, before, after));
    }
  }
}
