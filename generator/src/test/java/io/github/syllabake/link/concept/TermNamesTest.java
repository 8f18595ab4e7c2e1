package io.github.syllabake.link.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Singular value decomposition (SVD)|Singular value decomposition; SVD",
        "k-nearest neighbors (k-NN)|k-nearest neighbors; k-NN",
        "LSTM (Long Short-Term Memory)|LSTM; Long Short-Term Memory",
        "ReLU (Rectified Linear Unit)|ReLU; Rectified Linear Unit",
        "BERT (encoder-only)|BERT",
        "Dimensionality reduction (PCA)|Dimensionality reduction",
        "Hash map (dictionary)|Hash map",
        "Regularization (L1 and L2)|Regularization",
        "The chain rule|chain rule",
        "“Classic” NLP|Classic” NLP",
        "“Why ML?”|Why ML",
        "Learning rate ($\\alpha$)|Learning rate",
        "$k$ of n|''",
        "Theory|Theory",
        "A|A"
      })
  void namesAreFoundInTerms(String term, String names) {
    assertEquals(names, String.join("; ", TermNames.of(term)));
  }

  @ParameterizedTest
  @CsvSource({"()", "(SVD)", "' '", "''"})
  void emptyTermsHarmNothing(String term) {
    List<String> names = TermNames.of(term);
    assertEquals(names.stream().filter(name -> !name.isBlank()).toList(), names);
  }
}
