package io.github.syllabake.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What must hold of every page by itself, whatever its kind. */
final class PageAudit {

  /** Executable whatever else it is; a block of data has a type of its own. */
  private static final Set<String> DATA_TYPES = Set.of("application/json", "application/ld+json");

  private static final Pattern TEMPLATE_LEFTOVER =
      Pattern.compile("\\$\\{|<[#@]|</[#@]|\\[#|FTL stack trace|freemarker\\.|\\?no_esc");

  private final Document document;
  private final List<String> problems = new ArrayList<>();

  private PageAudit(Document document) {
    this.document = document;
  }

  /** Returns what is wrong with a page, one line each. */
  static List<String> of(SitePage page) {
    PageAudit audit = new PageAudit(page.document());
    audit.head();
    audit.policy();
    audit.scripts();
    audit.ids();
    audit.fields();
    audit.leftovers();
    return audit.problems.stream().map(problem -> page.path() + ": " + problem).toList();
  }

  private void head() {
    expect(!document.selectFirst("html").attr("lang").isBlank(), "no language");
    expect(!document.title().isBlank(), "no title");
    expect(document.charset().name().equals("UTF-8"), "not UTF-8");
    List<Element> headings = document.select("h1");
    expect(headings.size() == 1, headings.size() + " h1 elements");
    expect(headings.stream().noneMatch(h1 -> h1.text().isBlank()), "an empty h1");
    expect(document.select("main").size() == 1, "not one main element");
    expect(
        document.select("nav").isEmpty() || document.select("a.skip").size() == 1, "no skip link");
  }

  /** The policy must stand before all that it is to govern, and allow nothing inline to run. */
  private void policy() {
    Element meta = document.selectFirst("head meta[http-equiv=Content-Security-Policy]");
    if (meta == null) {
      problems.add("no content security policy");
      return;
    }
    String policy = meta.attr("content");
    expect(policy.contains("default-src 'none'"), "the policy allows by default");
    expect(policy.contains("script-src 'self'"), "the policy has no rule for scripts");
    for (String directive : policy.split(";", -1)) {
      expect(
          !directive.contains("script") || !directive.contains("unsafe"),
          "the policy lets unsafe scripts run");
    }
    expect(!policy.matches(".*(\\*|https?:).*"), "the policy allows other hosts");
    Element first = document.selectFirst("head script, head link[rel=stylesheet], head style");
    expect(
        first == null || meta.elementSiblingIndex() < first.elementSiblingIndex(),
        "the policy stands after what it governs");
  }

  private void scripts() {
    for (Element script : document.select("script:not([src])")) {
      expect(DATA_TYPES.contains(script.attr("type")), "an inline script");
    }
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        expect(!name.startsWith("on"), "the event handler " + name);
        expect(!Set.of("crossorigin", "integrity").contains(name), name + " fails on file:");
      }
    }
    expect(document.select("script[type=module]").isEmpty(), "a module script fails on file:");
  }

  private void ids() {
    Set<String> seen = new HashSet<>();
    for (Element element : document.select("[id]")) {
      expect(
          !element.id().isBlank() && seen.add(element.id()), "the id " + element.id() + " again");
    }
  }

  private void fields() {
    for (Element field : document.select("input, select, textarea")) {
      expect(!labelOf(field).isBlank(), "a field without label: " + field.outerHtml());
    }
    for (Element image : document.select("img")) {
      expect(image.hasAttr("alt"), "a picture without alternative: " + image.outerHtml());
    }
    for (Element tick : document.select(".tick")) {
      expect(!tick.attr("data-id").isBlank(), "a box without id: " + tick.outerHtml());
      expect(!tick.hasAttr("disabled") && !tick.hasAttr("checked"), "a box that is set");
    }
  }

  private String labelOf(Element field) {
    String named =
        document.select("label[for]").stream()
            .filter(label -> label.attr("for").equals(field.id()))
            .map(Element::text)
            .findFirst()
            .orElse("");
    Element around = field.closest("label");
    return named + (around == null ? "" : around.text()) + field.attr("aria-label");
  }

  /** Code and formulas may show what elsewhere would be a slip. */
  private void leftovers() {
    Document copy = document.clone();
    copy.select("code, pre, annotation, .math").forEach(Node::remove);
    expect(!TEMPLATE_LEFTOVER.matcher(copy.wholeText()).find(), "a leftover of a template");
    expect(copy.select("*").stream().noneMatch(PageAudit::isUnfilled), "an unfilled attribute");
  }

  private static boolean isUnfilled(Element element) {
    return element.attributes().asList().stream()
        .anyMatch(attribute -> TEMPLATE_LEFTOVER.matcher(attribute.getValue()).find());
  }

  private void expect(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }
}
