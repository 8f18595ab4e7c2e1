package io.github.syllabake.link.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTableTest {

  private static String found(String language, String name, String text) {
    Inflection inflection = Inflection.of(language);
    NameTable<String> table =
        new NameTable<>(
            inflection, List.of(new NameTable.Entry<>(NameKey.of(name, inflection), name)));
    List<Word> words = Word.of(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      table
          .at(text, words, i)
          .ifPresent(
              entry ->
                  found.add(
                      text.substring(
                          words.get(at).start(), words.get(at + entry.key().length() - 1).end())));
    }
    return String.join("; ", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Decision trees|A decision tree, or decision trees.|decision tree; decision trees",
        "Gradient|Gradients vanish; the gradient's size.|Gradients; gradient",
        "CNN|CNNs and a CNN, but no cnn.|CNNs; CNN",
        "Convolutional Neural Networks|a convolutional neural network|convolutional neural network",
        "Entropy|cross-entropy, entropy-like, entropy.|entropy",
        "Cross-entropy|the cross entropy and cross-entropy|cross entropy; cross-entropy",
        "ReLU|ReLU and relu and ReLUs|ReLU; ReLUs",
        "A/B testing|do A/B testing and A/B tests|A/B testing",
        "Bayes' theorem|By Bayes’ theorem and Bayes' theorem|Bayes’ theorem; Bayes' theorem",
        "Rank|frank, rank_1, ranked, Rank|Rank",
        "T5|T5 and t5|T5",
        "Bag of words|a bag of  many words, bag of words|bag of words",
        "Policy|policies and a policy|policies; policy"
      })
  void namesAreFoundInTheirForms(String name, String text, String found) {
    assertEquals(found, found("en", name, text));
  }

  @ParameterizedTest
  @CsvSource({
    "de, Vektor, Vektoren, Vektoren",
    "fr, tenseur, des tenseurs, tenseurs",
    "es, árbol, los árboles, árboles",
    "zh, 梯度下降, 我们用梯度下降法训练。, 梯度下降",
    "ja, 勾配, 勾配を計算する, 勾配",
    "ru, градиент, этот градиент, градиент",
    "eo, gradiento, gradientoj, ''"
  })
  void otherLanguagesHaveOtherForms(String language, String name, String text, String found) {
    assertEquals(found, found(language, name, text));
  }
}
