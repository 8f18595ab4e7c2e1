package io.github.syllabake.browser;

import io.github.syllabake.guide.BakedGuide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A guide of maps that are hard to draw. */
final class MapGuide {

  private static final int DEEPEST = 60;
  private static final int RANDOM_NODES = 2000;

  private MapGuide() {}

  /** Names of the maps. */
  static List<String> names() {
    return List.of("chain", "fan", "labels", "random");
  }

  /** The path of a map in the site. */
  static String path(String name) {
    return "mindmaps/" + name + ".html";
  }

  /** The folder of the baked guide. */
  static Path folder() {
    return Lazy.FOLDER;
  }

  private static final class Lazy {
    static final Path FOLDER = bake();

    private static Path bake() {
      try {
        Path content = Files.createTempDirectory("maps");
        Files.writeString(content.resolve("index.md"), "---\nid: maps\n---\n# Maps\n");
        write(content, "chain", IntStream.range(0, 50).mapToObj(i -> line(i, "Node " + i)));
        write(content, "fan", below("Fan", IntStream.range(0, 300).mapToObj(i -> "Leaf " + i)));
        write(content, "labels", below("Labels of all kinds", labels()));
        write(content, "random", random().stream());
        return BakedGuide.bakedFrom(content, "maps");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void write(Path content, String name, Stream<String> lines) throws IOException {
    Files.writeString(
        content.resolve(name + ".md"),
        "---\ntype: mindmap\n---\n# " + name + "\n\n```mindmap\n"
            + String.join("\n", lines.toList())
            + "\n```\n");
  }

  private static Stream<String> below(String root, Stream<String> labels) {
    return Stream.concat(Stream.of(line(0, root)), labels.map(label -> line(1, label)));
  }

  private static String line(int depth, String label) {
    return "  ".repeat(depth) + "- " + label;
  }

  private static Stream<String> labels() {
    return Stream.of(
        "机器学习与深度学习的基础知识，线性代数、概率论与统计学，以及优化方法",
        "تعلم الآلة والتعلم العميق مع أمثلة كثيرة على الشبكات العصبية",
        "🚀 Emoji 👩‍👩‍👧‍👦 and 🇩🇪 flags ✅",
        "Loss $L(\\theta) = -\\sum_i y_i \\log \\hat{y}_i$ of a classifier",
        "$\\frac{\\partial L}{\\partial w}$",
        "$x$",
        "Norms $\\lVert x \\rVert_2$, $\\sqrt[3]{x^2+1}$ and $\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}$ together",
        "$\\operatorname{softmax}(z)_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}$ and $\\text{words, äöü}$",
        "العربية مع $x^2$ صيغة",
        "twenty characters ! ".repeat(10).strip(),
        "Кириллица тоже есть здесь",
        "unbreakable".repeat(19));
  }

  private static List<String> random() {
    Random random = new Random(1);
    List<List<Integer>> children = new ArrayList<>();
    for (int i = 0; i < RANDOM_NODES; i++) {
      children.add(new ArrayList<>());
      if (i > 0) {
        int parent = random.nextInt(3) == 0 ? random.nextInt(i) : i - 1 - random.nextInt(9);
        children.get(Math.max(0, parent)).add(i);
      }
    }
    List<String> lines = new ArrayList<>();
    write(0, 0, children, random, lines);
    return lines;
  }

  private static void write(
      int node, int depth, List<List<Integer>> children, Random random, List<String> lines) {
    int words = 1 + random.nextInt(random.nextInt(5) == 0 ? 15 : 3);
    lines.add(line(Math.min(depth, DEEPEST), "Word lorem ".repeat(words) + node));
    children.get(node).forEach(child -> write(child, depth + 1, children, random, lines));
  }
}
