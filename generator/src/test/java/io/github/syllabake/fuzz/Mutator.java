package io.github.syllabake.fuzz;

import java.util.List;
import java.util.Random;

/** Changes texts by what means something in the grammar, the same way for the same seed. */
final class Mutator {

  private static final int LONGEST = 4_000;

  private static final List<String> TOKENS =
      List.of(
          "#",
          "## ",
          "###### ",
          "- ",
          "- [ ] ",
          "- [x] ",
          "- [N] ",
          "* ",
          "+ ",
          "1. ",
          "99) ",
          "999999999. ",
          "> ",
          "> [!NOTE]\n> ",
          "> [!tip]\n",
          "```",
          "```\n",
          "~~~~\n",
          "```mindmap\n",
          "```math\n",
          "```text\n",
          "$",
          "$$",
          "$$\n",
          "$`",
          "`$",
          "`",
          "``",
          "*",
          "**",
          "***",
          "_",
          "__",
          "~",
          "~~",
          "[",
          "]",
          "](",
          ")",
          "![",
          "[^",
          "[^1]",
          "[^1]: note\n",
          "[a]: b \"c\"\n",
          "[a][]",
          "(page.md#a)",
          "(#a)",
          "<",
          ">",
          "<b>",
          "</b>",
          "<br>",
          "<script>alert(1)</script>",
          "<!-- ",
          " -->",
          "<!--",
          "<a href='javascript:x'>",
          "<https://a.b/c>",
          "<x@y.z>",
          "&",
          "&amp;",
          "&#0;",
          "&#x1F600;",
          "&#xD800;",
          "&nbsp;",
          "&#1;",
          "&copy",
          "\\",
          "\\\n",
          "  \n",
          "\n",
          "\n\n",
          "\t",
          "    ",
          "  ",
          "|",
          "|-|-|\n",
          "| a | b |\n|---|:-:|\n| c | d |\n",
          "\\|",
          "---\n",
          "---\ntitle: a\n---\n",
          "+++\n",
          "===\n",
          "***\n",
          "___\n",
          "type: mindmap\n",
          "type: questions\n",
          "type: plan\n",
          "type: distribution\n",
          "type: pillar\n",
          "title: ",
          "id: ",
          "order: 1\n",
          "marks:\n  N: new\n",
          "tags: [a, b]\n",
          "- *Note:* ",
          "- **Pro**: ",
          "{#a}",
          "{#a/b =c}",
          "{=c}",
          "{#",
          "}",
          "**Term:** ",
          "├─ ",
          "└─ ",
          "│  ",
          "|-- ",
          "+-- ",
          "`-- ",
          "javascript:",
          "JaVaScRiPt&colon;",
          "data:text/html,x",
          "vbscript:",
          "http://",
          "http://[",
          "//",
          "%",
          "%00",
          "%zz",
          "?",
          "\0",
          "\u0001",
          "\u000B",
          "\f",
          "\u001F",
          "\u007F",
          "\u0085",
          "\u00A0",
          "\u200B",
          "\u200D",
          "\u200F",
          "\u202E",
          "\u2028",
          "\u2029",
          "\u2066",
          "\u2069",
          "\u3000",
          "\uFEFF",
          "\uFFFD",
          "\uFFFE",
          "\uFFFF",
          "\uFDD0",
          "😀",
          "👩‍👩‍👧",
          "é",
          "e\u0301",
          "ß",
          "İ",
          "שלום",
          "مرحبا",
          "漢字",
          "한글",
          "â€™",
          "[[wiki]]",
          "[[a|b]]",
          "![[a.png]]",
          "{% include x %}",
          "{{< x >}}",
          "{{ x }}",
          ":::note\n",
          "!!! note\n    a\n",
          "import A from 'b'\n",
          "<Tabs>\n",
          "==a==",
          "^a^",
          "a\n: b\n",
          "*[HTML]: x\n",
          "[TOC]\n",
          "\\(",
          "\\[",
          "$5",
          "$5-$6",
          "\"",
          "'",
          "=",
          ": ",
          ":",
          "a",
          "A",
          "0",
          "Z9",
          ".",
          ",",
          "!",
          "@",
          "{",
          "%home\n");

  private final Random random;
  private final List<String> corpus;

  Mutator(List<String> corpus, long seed) {
    this.corpus = corpus;
    this.random = new Random(seed);
  }

  /** The next text. */
  String next() {
    String text = piece(any(corpus), 1 + random.nextInt(random.nextInt(10) == 0 ? 2_000 : 250));
    int changes = 1 + random.nextInt(random.nextInt(4) == 0 ? 20 : 5);
    for (int i = 0; i < changes; i++) {
      text = changed(text);
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private String changed(String text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(random.nextInt(4) == 0 ? 400 : 12));
    String head = text.substring(0, at);
    String tail = text.substring(end);
    return switch (random.nextInt(12)) {
      case 0 -> head + tail;
      case 1 -> head + text.substring(at, end).repeat(2 + random.nextInt(3)) + tail;
      case 2 -> head + piece(any(corpus), 1 + random.nextInt(200)) + text.substring(at);
      case 3 -> head + any(TOKENS).repeat(1 + random.nextInt(20)) + text.substring(at);
      case 4 -> nested(text);
      case 5 -> lineChanged(text);
      case 6 ->
          head + (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000) + text.substring(at);
      case 7 -> flipped(text, at);
      default -> head + any(TOKENS) + text.substring(at);
    };
  }

  /** All lines one level deeper. */
  private String nested(String text) {
    String by = any(List.of("> ", "  ", "    ", "- ", "\t", "1. ", "- [ ] ", "│  "));
    return text.length() > LONGEST / 2 ? text : by + text.replace("\n", "\n" + by);
  }

  private String lineChanged(String text) {
    String[] lines = text.split("\n", -1);
    int line = random.nextInt(lines.length);
    int other = random.nextInt(lines.length);
    String moved = lines[line];
    if (random.nextBoolean()) {
      lines[line] = lines[other];
    } else {
      lines[line] = any(TOKENS) + lines[line];
    }
    lines[other] = moved;
    return String.join("\n", lines);
  }

  private String flipped(String text, int at) {
    if (at >= text.length()) {
      return text;
    }
    char flipped = (char) (text.charAt(at) ^ 1 << random.nextInt(random.nextInt(5) == 0 ? 16 : 7));
    return text.substring(0, at) + flipped + text.substring(at + 1);
  }

  private String piece(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int start = random.nextInt(4) == 0 ? random.nextInt(text.length() - length) : 0;
    if (random.nextBoolean()) {
      start = text.lastIndexOf('\n', random.nextInt(text.length() - length)) + 1;
    }
    return text.substring(start, Math.min(text.length(), start + length));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
