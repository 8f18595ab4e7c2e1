package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.parse.frontmatter.FrontMatter;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses Markdown: CommonMark with tables, strikethrough and footnotes of GitHub, and with
 * formulas, alerts, checklists and trees of the guide. It has no state; one serves all files and
 * threads.
 */
public final class MarkdownParser {

  /** Blocks below this many others are text: all that walks blocks is recursive. */
  static final int MOST_OPEN_BLOCKS = 240;

  private final Parser documents = documents().build();

  private final LabelParser labels = new LabelParser(inlines().enabledBlockTypes(Set.of()).build());

  /**
   * Parses a file.
   *
   * @param body its text, with as many lines as the file has
   * @param problems receives what is wrong, while the document is read
   */
  public MarkdownDocument parse(SourceFile file, String body, Consumer<Diagnostic> problems) {
    Node document = parser(body).parse(body);
    boolean footnotes = body.contains("[^");
    Reading reading =
        new Reading(
            new Positions(file.path(), 1, 1),
            new LazyLines(file),
            footnotes ? FootnoteNumbers.of(document) : FootnoteNumbers.NONE,
            new HeadingAnchors(),
            new PageIds(problems),
            labels,
            new NodeTargets(document),
            problems);
    if (footnotes) {
      FootnoteCheck.check(document, reading);
    }
    return new MarkdownDocument(document, reading);
  }

  /** Parses texts that hold no blocks. */
  public LabelParser labels() {
    return labels;
  }

  /**
   * Parses a file as one run of blocks, headings among them; what is wrong with it is not told.
   *
   * @param file the file; front matter is left out
   */
  public List<Block> blocks(SourceFile file) {
    Consumer<Diagnostic> ignored = problem -> {};
    MarkdownDocument document = parse(file, FrontMatter.of(file, ignored).body(), ignored);
    Owner owner = new Owner("text", List.of());
    List<Block> blocks = new ArrayList<>(document.blocks(document.nodes(), owner));
    blocks.addAll(document.footnotes(owner));
    return List.copyOf(blocks);
  }

  private Parser parser(String body) {
    return ParagraphLimit.isNeeded(body)
        ? documents().customBlockParserFactory(new ParagraphLimit()).build()
        : documents;
  }

  private static Parser.Builder documents() {
    return inlines()
        .extensions(List.of(FootnotesExtension.create()))
        .customBlockParserFactory(new TableLimit())
        .customBlockParserFactory(new MathBlockParser.Factory())
        .customBlockParserFactory(new TaskItemParser.Factory())
        .maxOpenBlockParsers(MOST_OPEN_BLOCKS);
  }

  private static Parser.Builder inlines() {
    return Parser.builder()
        .extensions(List.of(StrikethroughExtension.create()))
        .customInlineContentParserFactory(new MathSpanParser.Factory())
        .inlineParserFactory(InlineLimit::new)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
  }
}
