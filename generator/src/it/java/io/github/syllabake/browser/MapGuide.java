package io.github.syllabake.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A guide of maps that are hard to draw. */
final class MapGuide {

  private static final int DEEPEST = 60;
  private static final int RANDOM_NODES = 2000;

  /** A pillar with a small tree, and a large one of a hundred nodes, in its text. */
  static final String TEXT = "pillars/text.html";

  private static final String LINE = "Words that fill a line of a text to show how large it is. ";

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
    static final Path FOLDER =
        OwnGuide.baked(
            "maps",
            Map.of(
                "chain.md", map("chain", numbered(50, i -> line(i, "Node " + i))),
                "fan.md", map("fan", below("Fan", numbered(300, i -> "Leaf " + i))),
                "labels.md", map("labels", below("Labels of all kinds", labels())),
                "random.md", map("random", random().stream()),
                "text.md", text()));
  }

  private static Stream<String> numbered(int count, IntFunction<String> label) {
    return IntStream.range(0, count).mapToObj(label);
  }

  private static String text() {
    String small = fence(below("A small tree", Stream.of("One twig", "Another twig")));
    String large = fence(numbered(100, i -> line(i == 0 ? 0 : 1 + i % 20, "Bough " + i)));
    return "---\ntype: pillar\n---\n# Text\n\n" + LINE.repeat(20) + "\n\n## Trees\n\n" + small
        + LINE.repeat(20) + "\n\n" + large + "- [ ] **Item:** to do.\n";
  }

  private static String fence(Stream<String> lines) {
    return "```mindmap\n" + String.join("\n", lines.toList()) + "\n```\n\n";
  }

  private static String map(String name, Stream<String> lines) {
    return "---\ntype: mindmap\n---\n# " + name + "\n\n" + fence(lines);
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
