package io.github.syllabake.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of the plain Markdown sees must stand on the page, too: word by word. */
final class KeptText {

  private static final List<Extension> EXTENSIONS =
      List.of(StrikethroughExtension.create(), FootnotesExtension.create());

  private static final Parser PLAIN = Parser.builder().extensions(EXTENSIONS).build();

  /** Long enough not to be a part of a pin, a box or a word of the grammar. */
  private static final Pattern WORD = Pattern.compile("[a-z]{5,}");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** In labels of trees, entities are characters. */
  private static final Pattern ENTITY = Pattern.compile("&\\w+");

  /** Behind a box blocks may begin, and what opens a fence is not shown. */
  private static final Pattern FENCE_IN_ITEM = Pattern.compile("\\[.].*(?:`{3,}|~{3,})");

  private KeptText() {}

  /**
   * Holds a page against its Markdown, which is read without tables, so that cells count, too.
   *
   * @param told the text that warnings say is not shown
   */
  static void check(String markdown, List<String> main, List<String> others, String told) {
    String page = String.join(" ", main) + String.join(" ", others) + " " + told;
    if (markdown.startsWith("---")
        || markdown.startsWith("+++")
        || markdown.contains("{")
        || FENCE_IN_ITEM.matcher(markdown).find()
        || markdown.contains("]:")) {
      return;
    }
    String there = TAG.matcher(page).replaceAll("");
    for (String word : visible(markdown)) {
      if (!there.contains(word) && !page.contains(word)) {
        throw new AssertionError("lost the word \u201c" + word);
      }
    }
  }

  private static Set<String> visible(String markdown) {
    StringBuilder text = new StringBuilder();
    PLAIN.parse(markdown).accept(new Reader(text));
    return words(ENTITY.matcher(text).replaceAll(" "));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(word.group());
    }
    return words;
  }

  /** Gathers text; what is a footnote that nothing refers to is seen nowhere. */
  private static final class Reader extends AbstractVisitor {
    private final StringBuilder text;

    Reader(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void visit(Text node) {
      text.append(' ').append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(' ').append(code.getLiteral());
    }

    /** A fence may be a tree, whose labels are Markdown. */
    @Override
    public void visit(FencedCodeBlock code) {}

    @Override
    public void visit(IndentedCodeBlock code) {
      text.append(' ').append(code.getLiteral());
    }

    @Override
    public void visit(CustomBlock block) {
      if (!(block instanceof FootnoteDefinition)) {
        visitChildren(block);
      }
    }
  }
}
