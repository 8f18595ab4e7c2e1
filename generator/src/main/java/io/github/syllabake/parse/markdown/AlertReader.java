package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Block.Alert;
import io.github.syllabake.model.markup.Block.Paragraph;
import io.github.syllabake.model.markup.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognizes quotes that are alerts, such as {@code > [!NOTE]}. */
final class AlertReader {

  private static final Map<String, Alert.Kind> KINDS =
      Stream.of(Alert.Kind.values())
          .collect(Collectors.toUnmodifiableMap(kind -> "[!" + kind + "]", Function.identity()));

  private AlertReader() {}

  /** The alert that a quote is: a first line with the kind alone, and something below it. */
  static Optional<Block> alert(List<Block> quoted) {
    if (quoted.isEmpty() || !(quoted.get(0) instanceof Paragraph first)) {
      return Optional.empty();
    }
    Optional<Alert.Kind> kind = kind(first.inlines());
    List<Block> blocks = withoutFirstLine(quoted, first);
    return kind.filter(known -> !blocks.isEmpty()).map(known -> new Alert(known, blocks));
  }

  private static Optional<Alert.Kind> kind(List<Inline> text) {
    boolean alone = text.size() == 1 || (text.size() > 1 && endsLine(text.get(1)));
    return alone && text.get(0) instanceof Inline.Text start
        ? Optional.ofNullable(KINDS.get(start.text().strip().toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static boolean endsLine(Inline inline) {
    return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
  }

  private static List<Block> withoutFirstLine(List<Block> quoted, Paragraph first) {
    List<Block> blocks = new ArrayList<>(quoted);
    if (first.inlines().size() <= 2) {
      blocks.remove(0);
    } else {
      blocks.set(0, new Paragraph(first.inlines().subList(2, first.inlines().size())));
    }
    return List.copyOf(blocks);
  }
}
