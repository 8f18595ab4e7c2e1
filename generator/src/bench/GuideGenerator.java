import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes a guide of any size: {@code GuideGenerator PAGES FOLDER [jbake]}.
 *
 * <p>Each page has 6 sections with 10 nested items each, 15 formulas in the text, 2 on lines of their own, a tree of 25
 * nodes and 2 links. No two formulas of a guide are equal, so that a cache within one bake does not help. The same
 * number of pages gives the same bytes. With {@code jbake}, each page starts with the header that stock JBake wants.
 */
public final class GuideGenerator {

  private static final List<String> SUBJECTS =
      List.of("Estimation", "Sampling", "Trees", "Graphs", "Kernels", "Embeddings", "Metrics", "Losses");
  private static final List<String> TERMS =
      List.of("Margin", "Entropy", "Variance", "Gradient", "Prior", "Posterior", "Residual", "Stride", "Token", "Rank");
  private static final List<String> TASKS =
      List.of("say what it measures", "derive it", "name its cost", "give a small example", "say when it fails");
  private static final int[] DEPTHS = {0, 1, 2, 2, 1, 0, 1, 2, 3, 0};

  private final Random random;
  private final int page;
  private final StringBuilder out = new StringBuilder();
  private int formulas;

  private GuideGenerator(int page) {
    this.page = page;
    this.random = new Random(page);
  }

  public static void main(String[] args) throws IOException {
    int pages = Integer.parseInt(args[0]);
    Path folder = Path.of(args[1]);
    boolean jbake = args.length > 2 && args[2].equals("jbake");
    Files.createDirectories(folder);
    for (int page = 1; page <= pages; page++) {
      Path file = folder.resolve("page-%04d.md".formatted(page));
      Files.writeString(file, new GuideGenerator(page).page(pages, jbake));
    }
  }

  private String page(int pages, boolean jbake) {
    if (jbake) {
      out.append("title=Page ").append(page).append("\ntype=page\nstatus=published\n~~~~~~\n");
    }
    out.append("# ").append(pick(SUBJECTS)).append(" ").append(page).append("\n\n");
    for (int section = 1; section <= 6; section++) {
      section(section, pages);
    }
    return out.toString();
  }

  private void section(int section, int pages) {
    out.append("## ").append(pick(SUBJECTS)).append(" of part ").append(section).append("\n\n");
    out.append("What belongs together here, and why it is asked.\n\n");
    for (int i = 0; i < DEPTHS.length; i++) {
      item(section, i);
    }
    out.append('\n');
    if (section == 2 || section == 5) {
      display();
    }
    if (section == 3) {
      tree();
    }
    if (section == 4 || section == 6) {
      int other = 1 + random.nextInt(pages);
      out.append("See [page ").append(other).append("](page-%04d.md).\n\n".formatted(other));
    }
  }

  private void item(int section, int i) {
    out.append("  ".repeat(DEPTHS[i])).append("- [ ] **").append(pick(TERMS));
    out.append(' ').append(section).append('.').append(i).append(":** ").append(pick(TASKS));
    if (i % 4 == 1 && formulas < 15) {
      out.append(", as in $").append(formula()).append('$');
    }
    out.append(".\n");
  }

  private String formula() {
    formulas++;
    int n = 2 + random.nextInt(9);
    return switch (random.nextInt(5)) {
      case 0 -> "\\frac{x_{%d} + %d}{y_{%d}^2}".formatted(page, n, formulas);
      case 1 -> "\\sum_{i=1}^{%d} w_{i,%d}^{%d}".formatted(page, formulas, n);
      case 2 -> "\\sqrt{\\sigma_{%d}^2 + \\mu_{%d}}".formatted(page, formulas);
      case 3 -> "P(X_{%d} \\mid Y_{%d}) = \\frac{%d}{%d}".formatted(page, formulas, n, n + 3);
      default -> "\\nabla_{%d} f(x_{%d}) \\le %d \\lambda".formatted(page, formulas, n);
    };
  }

  private void display() {
    out.append("$$\n\\begin{pmatrix} a_{").append(page).append("} & ").append(formulas).append(" \\\\ ");
    out.append(random.nextInt(99)).append(" & d \\end{pmatrix}\n= \\int_0^1 ").append(formula());
    out.append(" \\, dt\n$$\n\n");
  }

  private void tree() {
    out.append("```mindmap\nPage ").append(page).append('\n');
    for (int branch = 0; branch < 5; branch++) {
      boolean last = branch == 4;
      out.append(last ? "└─ " : "├─ ").append(pick(TERMS)).append(' ').append(branch).append('\n');
      for (int leaf = 0; leaf < 4; leaf++) {
        out.append(last ? "   " : "│  ").append(leaf == 3 ? "└─ " : "├─ ");
        out.append(pick(TERMS)).append(' ').append(branch).append('.').append(leaf).append('\n');
      }
    }
    out.append("```\n\n");
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
