package io.github.syllabake.render.search;

import java.util.List;

/**
 * The words of all entries but those of their titles: of text that is shown, and of text that is
 * folded. They are gathered while the entries are found, so that the words of a large guide never
 * stand in memory text by text.
 */
final class Vocabularies implements Entries.Listener {

  private final Vocabulary shown = new Vocabulary();
  private final Vocabulary folded = new Vocabulary();

  @Override
  public void found(Entry entry, Words shownWords, Words foldedWords) {
    if (shownWords.isEmpty() && foldedWords.isEmpty()) {
      shown.skip();
      folded.skip();
      return;
    }
    Words better = entry.named();
    add(shown, shownWords, better);
    add(folded, foldedWords, better.and(shownWords));
  }

  private static void add(Vocabulary vocabulary, Words text, Words better) {
    if (text.isEmpty()) {
      vocabulary.skip();
    } else {
      vocabulary.add(text, better);
    }
  }

  /** Both, shown before folded, without words that stand in too many texts. */
  List<Vocabulary> finished() {
    shown.dropCommon();
    folded.dropCommon();
    return List.of(shown, folded);
  }
}
