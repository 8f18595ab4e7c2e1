package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.LabelNames;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/**
 * Where the nodes of a page's trees lead: a link reference definition gives it to the nodes whose
 * label it bears. Few files have a tree, so definitions are looked for when one is read.
 */
final class NodeTargets {

  private static final String NOWHERE = "#";

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");
  private static final Pattern PIN = Pattern.compile("\\s*\\{#[^{}]*}\\s*$");

  private final Node document;
  private Optional<DefinitionMap<LinkReferenceDefinition>> definitions = Optional.empty();

  NodeTargets(Node document) {
    this.document = document;
  }

  /**
   * The target that the page gives a label: as a whole, else without its parentheses, else without
   * what follows a colon.
   *
   * @param written the label as written
   */
  Optional<Target.Defined> find(String written, List<Inline> label, Positions positions) {
    DefinitionMap<LinkReferenceDefinition> known = definitions();
    if (known.values().isEmpty()) {
      return Optional.empty();
    }
    return names(written, PlainText.of(label))
        .flatMap(name -> Stream.ofNullable(known.get(name)))
        .findFirst()
        .map(found -> new Target.Defined(found.getDestination(), positions.of(found)));
  }

  /** Whether a definition says that its nodes lead nowhere. */
  static boolean isDeadEnd(Target.Defined target) {
    return target.destination().equals(NOWHERE) || target.destination().isEmpty();
  }

  private DefinitionMap<LinkReferenceDefinition> definitions() {
    if (definitions.isEmpty()) {
      DefinitionMap<LinkReferenceDefinition> found =
          new DefinitionMap<>(LinkReferenceDefinition.class);
      NodeWalk.all(LinkReferenceDefinition.class, List.of(document))
          .forEach(each -> found.putIfAbsent(unescaped(each.getLabel()), each));
      definitions = Optional.of(found);
    }
    return definitions.get();
  }

  /** What is written and what is read differ where the label holds markup. */
  private static Stream<String> names(String written, String plain) {
    List<String> bare = LabelNames.of(unescaped(PIN.matcher(written).replaceFirst("")));
    List<String> read = LabelNames.of(unescaped(plain));
    return Stream.concat(
        Stream.concat(bare.stream().limit(1), read.stream().limit(1)),
        Stream.concat(bare.stream(), read.stream()));
  }

  private static String unescaped(String label) {
    return ESCAPE.matcher(label).replaceAll("");
  }
}
