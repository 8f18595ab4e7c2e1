package io.github.syllabake.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Compares what the pages say of their sums with the boxes that stand on them. */
final class TotalsAudit {

  private final SiteFolder site;
  private final Map<String, Map<?, ?>> data;
  private final Map<String, List<String>> boxes = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private TotalsAudit(SiteFolder site) {
    this.site = site;
    data = guideData(site);
    site.pages().values().forEach(page -> boxes.put(page.id(), boxIds(page.document())));
  }

  /** Returns what does not add up, one line each. */
  static List<String> of(SiteFolder site) {
    TotalsAudit audit = new TotalsAudit(site);
    audit.compareBoxesWithData();
    site.pages().values().forEach(audit::compareTotals);
    return audit.problems;
  }

  /** The pages that the client script knows, by id. */
  static Map<String, Map<?, ?>> guideData(SiteFolder site) {
    String script = site.text("assets/js/guide-data.js");
    String json = script.substring(script.indexOf('=') + 1, script.lastIndexOf(';'));
    Map<?, ?> pages = (Map<?, ?>) ((Map<?, ?>) json(json)).get("pages");
    return pages.entrySet().stream()
        .collect(
            Collectors.toMap(page -> (String) page.getKey(), page -> (Map<?, ?>) page.getValue()));
  }

  /** Reads JSON, which is YAML too. */
  static Object json(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    return new Load(settings).loadFromString(text);
  }

  static List<String> boxIds(Document document) {
    return document.select(".tick").eachAttr("data-id");
  }

  private void compareBoxesWithData() {
    Set<String> all = new LinkedHashSet<>();
    for (SitePage page : site.pages().values()) {
      List<String> here = boxes.get(page.id());
      here.stream()
          .filter(id -> !isShared(id) && !all.add(id))
          .forEach(id -> problems.add(id + ": two boxes"));
      Object known = data.getOrDefault(page.id(), Map.of()).get("ids");
      if (!here.equals(known == null ? List.of() : known)) {
        problems.add(page.path() + ": guide-data.js has other ids than the page");
      }
      Object href = data.getOrDefault(page.id(), Map.of("href", page.path())).get("href");
      if (!Objects.equals(href, page.path())) {
        problems.add(page.path() + ": guide-data.js has the address " + href);
      }
    }
  }

  /** A shared tick has a box in each of its places. */
  private static boolean isShared(String id) {
    return id.startsWith("=");
  }

  private void compareTotals(SitePage page) {
    // What a map leads to is counted by the script alone, and nothing stands there without it.
    for (Element label : page.document().select("[data-scope]:not([data-scope=leads])")) {
      long counted = counted(page, label);
      if (!label.attr("data-total").equals(Long.toString(counted)) || counted == 0) {
        problems.add(page.path() + ": " + label.outerHtml() + ": counted " + counted);
      }
      if (!label.text().contains(label.attr("data-total"))) {
        problems.add(page.path() + ": " + label.outerHtml() + ": says another number");
      }
    }
  }

  private long counted(SitePage page, Element label) {
    return switch (label.attr("data-scope")) {
      case "page" -> boxes.get(page.id()).size();
      case "item" -> label.closest(".item, .question").select(".items .tick").size();
      case "section" -> section(page, label).select(".tick").size();
      case "ids" -> boxes.getOrDefault(label.attr("data-ids-of"), List.of()).size();
      case "guide" -> ofKind(label.attr("data-kind")).count();
      case "prefix" -> ofAll().filter(id -> id.startsWith(label.attr("data-of") + "/")).count();
      default -> -1;
    };
  }

  private static Element section(SitePage page, Element label) {
    Element found =
        label.hasAttr("data-of")
            ? page.document().selectFirst("[data-section=" + label.attr("data-of") + "]")
            : label.closest("[data-section]");
    return found == null ? new Element("missing") : found;
  }

  private Stream<String> ofAll() {
    return boxes.values().stream().flatMap(List::stream);
  }

  private Stream<String> ofKind(String kind) {
    return site.pages().values().stream()
        .filter(page -> kind.equals(data.getOrDefault(page.id(), Map.of()).get("kind")))
        .flatMap(page -> boxes.get(page.id()).stream());
  }
}
