package io.github.syllabake.render.html;

import io.github.syllabake.model.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sections of a page with what follows from their position.
 *
 * @param lines one for each section, in reading order
 */
public record Outline(List<Line> lines) {

  /**
   * A section in its outline.
   *
   * @param number its number, such as {@code 1.2}; empty where sections are not numbered
   * @param total how many items it holds, those of deeper sections in it included
   */
  public record Line(Section section, String number, int total) {}

  /** The outline of sections; numbered when {@code prefix} (the page's number) is not empty. */
  public static Outline of(List<Section> sections, String prefix) {
    List<Line> lines = new ArrayList<>();
    int[] counters = new int[8];
    for (int i = 0; i < sections.size(); i++) {
      int level = Math.min(sections.get(i).level(), counters.length - 1);
      counters[level]++;
      Arrays.fill(counters, level + 1, counters.length, 0);
      lines.add(new Line(sections.get(i), number(prefix, counters, level), total(sections, i)));
    }
    return new Outline(List.copyOf(lines));
  }

  private static String number(String prefix, int[] counters, int level) {
    if (prefix.isEmpty()) {
      return "";
    }
    StringBuilder number = new StringBuilder(prefix);
    for (int i = 1; i <= level; i++) {
      number.append('.').append(counters[i]);
    }
    return number.toString();
  }

  private static int total(List<Section> sections, int index) {
    int level = sections.get(index).level();
    int total = SectionHtml.items(sections.get(index));
    for (int i = index + 1; i < sections.size() && sections.get(i).level() > level; i++) {
      total += SectionHtml.items(sections.get(i));
    }
    return total;
  }
}
