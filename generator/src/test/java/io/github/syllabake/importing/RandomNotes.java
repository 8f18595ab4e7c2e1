package io.github.syllabake.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes notes at random, in all forms that people write notes in; each word is there once. */
final class RandomNotes {

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private int words;

  /** Labels of link definitions and footnotes differ from file to file. */
  private int files;

  RandomNotes(long seed) {
    random = new Random(seed);
  }

  /** One file of notes. */
  String next() {
    text.setLength(0);
    files++;
    if (one(8)) {
      line("---\ntitle: " + words(2) + "\ntags: [a, b]\n---");
    }
    if (one(2)) {
      heading(1);
    }
    int blocks = random.nextInt(14);
    for (int i = 0; i < blocks; i++) {
      block();
      line(one(6) ? "\n" : "");
    }
    String notes = one(6) ? damaged(text.toString()) : text.toString();
    return one(6) ? notes.replace("\n", "\r\n") : notes;
  }

  private void block() {
    switch (random.nextInt(17)) {
      case 0, 1, 2, 3 -> heading(2 + random.nextInt(3));
      case 4 -> line(paragraph());
      case 5, 6 -> list(0, List.of("- [ ] ", "* [ ] ", "- [x] ", "- [S] ", "- "));
      case 7 -> list(0, List.of("- ", "* "));
      case 8 -> list(0, List.of("• ", "◦ ", "☐ "));
      case 9 -> questions();
      case 10 -> fence();
      case 11 -> tree();
      case 12 -> table();
      case 13 -> math();
      case 14 -> line("> " + paragraph().replace("\n", "\n> "));
      case 15 -> line(one(2) ? "---" : "📌 " + paragraph());
      default -> references();
    }
  }

  private void heading(int level) {
    String number =
        pick("", "", "1. ", "2) ", "IV. ", "3.2: ", "Pillar 2: ", "1️⃣ ", "🧭 ", "Week 3: ");
    String title =
        number + words(1 + random.nextInt(3)) + pick("", "", " (HIGH - 3 questions)", ":");
    if (level < 3 && one(6)) {
      line(title + "\n" + (level == 1 ? "=====" : "-----") + "\n");
    } else {
      line("#".repeat(level) + " " + title + pick("", "", "", " ##") + pick("\n", ""));
    }
  }

  private String paragraph() {
    StringBuilder paragraph = new StringBuilder(sentence());
    for (int i = random.nextInt(3); i > 0; i--) {
      paragraph.append(pick("\n", "\n", "  \n")).append(sentence());
    }
    return paragraph.toString();
  }

  private String sentence() {
    String word = word();
    return switch (random.nextInt(14)) {
      case 0 -> word + " **" + words(2) + ":** " + words(2);
      case 1 -> word + " \\(" + "a_{" + word() + "}\\) " + word();
      case 2 -> word + " $" + word() + "^2$ and `" + word() + "`";
      case 3 -> word + " \\[ x = " + word() + " \\]";
      case 4 -> word + " [" + words(2) + "](" + pick("none.md", "#here", "https://x.org/a") + ")";
      case 5 -> word + " [[" + words(1) + pick("", "|" + words(2)) + "]]";
      case 6 -> word + "[^" + pick("1", "2") + files + "] [" + word() + "][ref" + files + "]";
      case 7 -> word + " ![" + words(1) + "](none.png) https://x.org/" + word();
      case 8 -> word + " *" + words(2) + "* ~~" + word() + "~~ <b>" + word() + "</b>";
      case 9 -> word + " “" + words(2) + "” – " + word() + " \\$5 $ " + word();
      default -> words(4) + ".";
    };
  }

  private void list(int depth, List<String> signs) {
    int entries = 1 + random.nextInt(4);
    for (int i = 0; i < entries; i++) {
      String sign = signs.get(random.nextInt(signs.size()));
      String indent = "    ".repeat(depth);
      String label = pick("", "", "*" + word() + ":* ", "**" + word() + ":** ");
      line(indent + sign + (one(30) ? "" : label + sentence()));
      if (one(8)) {
        line("\n" + indent + "  " + sentence() + "\n");
      }
      if (depth < 3 && one(3)) {
        list(depth + 1, signs);
      }
    }
  }

  private void questions() {
    int first = one(2) ? 1 : 1 + random.nextInt(40);
    String sign = pick(". ", ".  ", ") ");
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      line((first + i) + sign + pick("How ", "Tell me ", "") + words(3) + pick("?", ".", "?"));
    }
  }

  private void fence() {
    String sign = pick("```", "~~~", "````");
    line(sign + pick("", "python", "tex", "math", "text"));
    line(
        pick(
            words(3),
            "x = " + word() + "\n\n# " + word(),
            "• " + word() + " \\(" + word() + "\\)"));
    if (!one(12)) {
      line(sign);
    }
  }

  private void tree() {
    boolean fenced = one(2);
    if (fenced) {
      line(pick("```", "```mindmap", "```text"));
    }
    line(words(2));
    String number = one(2) ? "" : "1. ";
    line("├─ " + number + words(2));
    line("│  ├─ " + words(1));
    line("│  └─ " + pick("", "5. ") + words(2));
    line(pick("│\n", "") + "└─ " + (number.isEmpty() ? "" : pick("2. ", "4. ")) + words(1));
    if (fenced) {
      line("```");
    }
  }

  private void table() {
    if (one(2)) {
      line("```");
      for (int i = 0; i < 4; i++) {
        line(words(2) + "......... " + random.nextInt(90) + " questions");
      }
      line("```");
    } else {
      line("| " + word() + " | " + pick("questions", word()) + " |\n|---|--:|");
      for (int i = 0; i < 4; i++) {
        line("| " + words(2) + " | " + pick(word(), "12") + " |");
      }
    }
  }

  private void math() {
    line(
        pick(
            "$$\nx = " + word() + "\n$$",
            "\\[\nx = " + word() + "\n\\]",
            "\\begin{align}\nx &= " + word() + "\n\\end{align}",
            "$$ " + word(),
            "```latex\nx^" + word() + "\n```"));
  }

  /** Link definitions, and footnotes; of two with one label, Markdown knows the first alone. */
  private void references() {
    String label = pick("[^1", "[^2", "[ref") + files + "]: ";
    if (text.indexOf("\n" + label) < 0) {
      line("\n" + label + (label.startsWith("[^") ? sentence() : "https://x.org/" + word()));
    }
  }

  /** Reads the text in the wrong encoding; bytes that this leaves out stay as controls. */
  private static String damaged(String text) {
    StringBuilder damaged = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {b}, Charset.forName("windows-1252"));
      damaged.append(read.equals("\uFFFD") ? (char) (b & 0xFF) : read.charAt(0));
    }
    return damaged.toString();
  }

  private String words(int count) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(word());
    }
    return String.join(" ", some);
  }

  /** A word that was not there before. */
  private String word() {
    words++;
    return "w" + words + "q";
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
