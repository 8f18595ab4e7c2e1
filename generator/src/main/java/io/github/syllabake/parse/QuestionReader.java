package io.github.syllabake.parse;

import io.github.syllabake.model.Ids;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Question;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.parse.markdown.MarkdownDocument;
import io.github.syllabake.parse.markdown.NodeWalk;
import io.github.syllabake.parse.markdown.Owner;
import io.github.syllabake.parse.markdown.Pinned;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Reads the numbered lists of a question bank. */
final class QuestionReader {

  private final MarkdownDocument document;
  private final String bankId;
  private final Consumer<Diagnostic> problems;

  QuestionReader(MarkdownDocument document, String bankId, Consumer<Diagnostic> problems) {
    this.document = document;
    this.bankId = bankId;
    this.problems = problems;
  }

  /** Whether a node of a question bank holds questions. */
  static boolean isQuestions(Node node) {
    return node instanceof OrderedList;
  }

  List<Question> questions(Stream<Node> nodes) {
    return nodes
        .filter(OrderedList.class::isInstance)
        .flatMap(list -> questions((OrderedList) list).stream())
        .toList();
  }

  private List<Question> questions(OrderedList list) {
    List<Question> questions = new ArrayList<>();
    Integer start = list.getMarkerStartNumber();
    for (Node entry : NodeWalk.children(list)) {
      questions.add(question(entry, (start == null ? 1 : start) + questions.size()));
    }
    return questions;
  }

  private Question question(Node entry, int number) {
    List<Node> nodes = document.entry(entry);
    boolean hasText = !nodes.isEmpty() && nodes.get(0) instanceof Paragraph;
    SourceSpan span = document.span(hasText ? nodes.get(0) : entry);
    if (!hasText) {
      reportEmpty(span, number);
    }
    Pinned text = Pinned.withTick(hasText ? document.inlines(nodes.get(0)) : List.<Inline>of());
    String slug = Ids.slugOfText(PlainText.of(text.text()));
    String id = text.id().orElseGet(() -> document.id(bankId + "/" + slug, span));
    List<Node> below = hasText ? nodes.subList(1, nodes.size()) : nodes;
    List<Block> advice = document.blocks(below, new Owner(id, text.text()));
    return new Question(id, text.tick(), number, text.text(), advice, span, text.linksMentions());
  }

  private void reportEmpty(SourceSpan span, int number) {
    problems.accept(
        Diagnostic.error(
            "empty-item",
            span,
            "question " + number + " has no text",
            "write the question on the line of its number, or remove the number"));
  }
}
