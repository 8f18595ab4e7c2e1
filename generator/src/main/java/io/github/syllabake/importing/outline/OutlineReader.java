package io.github.syllabake.importing.outline;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.parse.markdown.MarkdownDocument;
import io.github.syllabake.parse.markdown.MarkdownParser;
import io.github.syllabake.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Divides a file by its headings into parts and blocks; each line is in one of them. */
public final class OutlineReader {

  private static final Pattern ATX = Pattern.compile("^ {0,3}#{1,6}(?:[ \\t].*)?$");
  private static final Pattern PLAIN_ATX =
      Pattern.compile("^ {0,3}#{1,6}[ \\t]*|[ \\t]+#*[ \\t]*$");

  private final MarkdownDocument document;
  private final List<Line> lines;

  private OutlineReader(MarkdownDocument document, List<Line> lines) {
    this.document = document;
    this.lines = lines;
  }

  /**
   * A file.
   *
   * @param root all of it
   * @param lines its lines, with what had to be closed in them
   */
  public record Outline(Part root, List<Line> lines) {}

  /** Reads a file whose front matter is gone. */
  public static Outline read(String path, List<Line> lines, Consumer<Note> notes) {
    List<Line> mended = Mending.mend(path, lines, notes);
    return new Outline(new OutlineReader(parse(path, mended), mended).part(path), mended);
  }

  /** The anchors that GitHub gives the headings of a text, in their order. */
  public static List<String> anchors(List<Line> lines) {
    MarkdownDocument document = parse("page.md", lines);
    return document.nodes().stream()
        .filter(Heading.class::isInstance)
        .map(heading -> document.anchor(document.inlines(heading)))
        .toList();
  }

  /** The blocks of a text that stand in no other. */
  public static List<Node> nodes(List<Line> lines) {
    return parse("page.md", lines).nodes();
  }

  private static MarkdownDocument parse(String path, List<Line> lines) {
    String text = text(lines);
    return new MarkdownParser().parse(new SourceFile(path, text), text, problem -> {});
  }

  /** Lines as a text. */
  public static String text(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private Part part(String path) {
    List<Node> nodes =
        document.nodes().stream()
            .filter(node -> !node.getSourceSpans().isEmpty())
            .sorted(Comparator.comparingInt(OutlineReader::start))
            .toList();
    Builder root = new Builder(Optional.empty(), Line.startOf(path));
    int first = nodes.isEmpty() ? lines.size() : start(nodes.get(0));
    root.prose(lines.subList(0, first));
    for (int i = 0; i < nodes.size(); i++) {
      int end = i + 1 < nodes.size() ? start(nodes.get(i + 1)) : lines.size();
      add(root, nodes.get(i), end);
    }
    return root.part();
  }

  private void add(Builder root, Node node, int end) {
    int start = start(node);
    if (start >= end) {
      // Two definitions on one line; the line is in the block that comes next.
      return;
    }
    List<Line> range = lines.subList(start, end);
    if (node instanceof Heading heading) {
      root.head(head(heading, range));
      root.prose(range.subList(heightOf(range), range.size()));
    } else {
      root.chunk(new ChunkReader(document, start).chunk(node, range));
    }
  }

  private Head head(Heading heading, List<Line> range) {
    int height = heightOf(range);
    String raw =
        isAtx(range)
            ? PLAIN_ATX.matcher(range.get(0).text()).replaceAll("")
            : range.subList(0, height - 1).stream()
                .map(line -> line.text().strip())
                .collect(Collectors.joining(" "));
    String anchor = document.anchor(document.inlines(heading));
    return new Head(heading.getLevel(), raw.strip(), range.get(0), anchor);
  }

  /** How many lines a heading takes; an underlined one ends at its last line that is not blank. */
  private static int heightOf(List<Line> range) {
    if (isAtx(range)) {
      return 1;
    }
    int height = range.size();
    while (height > 1 && range.get(height - 1).isBlank()) {
      height--;
    }
    return height;
  }

  private static boolean isAtx(List<Line> range) {
    return ATX.matcher(range.get(0).text()).matches();
  }

  private static int start(Node node) {
    return node.getSourceSpans().get(0).getLineIndex();
  }

  /** A part that is still being read. */
  private static final class Builder {
    private final Optional<Head> head;
    private final Line start;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Builder> parts = new ArrayList<>();

    Builder(Optional<Head> head, Line start) {
      this.head = head;
      this.start = start;
    }

    void head(Head next) {
      Builder last = parts.isEmpty() ? this : parts.get(parts.size() - 1);
      boolean below = last != this && last.head.get().level() < next.level();
      if (below) {
        last.head(next);
      } else {
        parts.add(new Builder(Optional.of(next), next.line()));
      }
    }

    void chunk(Chunk chunk) {
      if (parts.isEmpty()) {
        chunks.add(chunk);
      } else {
        parts.get(parts.size() - 1).chunk(chunk);
      }
    }

    /** Lines outside of all blocks: blank ones, or definitions that are shown nowhere. */
    void prose(List<Line> lines) {
      if (lines.stream().anyMatch(line -> !line.isBlank())) {
        chunk(Chunk.plain(Chunk.Kind.PROSE, lines));
      }
    }

    Part part() {
      return new Part(head, start, List.copyOf(chunks), parts.stream().map(Builder::part).toList());
    }
  }
}
