package io.github.syllabake.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes a ledger: one line for each id, sorted. */
public final class LedgerWriter {

  /** The first line of every ledger of this form. */
  static final String HEADER = "syllabake ids 1";

  private static final String REMARK =
      "# Every id that this guide ever had. “syllabake ids” writes it; commit it with the content.";

  private LedgerWriter() {}

  /** The text of the file. */
  public static String text(Ledger ledger) {
    StringBuilder out = new StringBuilder(HEADER).append('\n').append(REMARK).append('\n');
    ledger.entries().values().forEach(entry -> line(out, entry));
    return out.toString();
  }

  private static void line(StringBuilder out, Entry entry) {
    out.append(entry.id()).append(' ').append(entry.kind().word());
    out.append(' ').append(word(entry.state())).append(' ').append(digests(entry.print()));
    out.append(' ').append(entry.print().words().isEmpty() ? "-" : entry.print().words());
    if (!entry.parent().equals(usualParent(entry.id(), entry.kind()))) {
      field(out, "in", entry.parent());
    }
    field(out, "tick", entry.tick());
    field(out, "file", encoded(entry.file()));
    out.append('\n');
  }

  private static void field(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append(' ').append(name).append(':').append(value);
    }
  }

  private static String word(State state) {
    if (state instanceof State.Now now) {
      return "now:" + now.successor();
    }
    return state instanceof State.Living ? "living" : "retired";
  }

  private static String digests(Print print) {
    String text = print.text().isEmpty() ? "-" : print.text();
    return print.body().isEmpty() ? text : text + "/" + print.body();
  }

  /** What a thing stands in if nothing is pinned, which goes without saying. */
  static String usualParent(String id, Kind kind) {
    int slash = kind == Kind.PAGE || kind == Kind.TICK ? -1 : id.lastIndexOf('/');
    return slash < 0 ? "" : id.substring(0, slash);
  }

  /** Paths may hold spaces, which separate the fields. */
  private static String encoded(String path) {
    return path.chars().allMatch(c -> c > ' ' && c != '%')
        ? path
        : URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
