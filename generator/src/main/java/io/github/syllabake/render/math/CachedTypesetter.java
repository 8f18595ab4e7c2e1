package io.github.syllabake.render.math;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Keeps typeset formulas on disk and asks another typesetter only for those that are not there.
 * Refused formulas are not kept: they stop the bake, and an author mends them soon.
 */
public final class CachedTypesetter implements Typesetter {

  private final Path folder;
  private final Typesetter typesetter;
  private final Consumer<String> warnings;
  private final FormulaKeys keys = new FormulaKeys();
  private final Map<Formula, FormulaKey> keyed = new ConcurrentHashMap<>();

  private Optional<FormulaStore> opened = Optional.empty();

  /**
   * A typesetter that remembers.
   *
   * @param folder where formulas are kept; made when needed
   * @param typesetter typesets what is not there
   * @param warnings gets a sentence when the folder can't be read or written
   */
  public CachedTypesetter(Path folder, Typesetter typesetter, Consumer<String> warnings) {
    this.folder = folder;
    this.typesetter = typesetter;
    this.warnings = warnings;
  }

  /** Where nothing is kept yet, every formula will have to be typeset. */
  @Override
  public void prepare() {
    if (FormulaStore.isEmpty(folder)) {
      typesetter.prepare();
    }
  }

  @Override
  public void ahead(Collection<Formula> formulas) {
    Set<FormulaKey> kept = store().keys();
    typesetter.ahead(formulas.stream().filter(formula -> !kept.contains(key(formula))).toList());
  }

  @Override
  public Map<Formula, Typeset> typeset(Collection<Formula> formulas) {
    Map<Formula, FormulaKey> keys = keys(formulas);
    Map<FormulaKey, ByteBuffer> known = known(keys.values());
    List<Formula> unknown =
        keys.keySet().stream().filter(formula -> !known.containsKey(keys.get(formula))).toList();
    Map<Formula, Typeset> fresh = typesetter.typeset(unknown);
    keep(encoded(fresh, keys), known);
    Map<Formula, Typeset> results = new LinkedHashMap<>();
    keys.forEach(
        (formula, key) ->
            results.put(
                formula,
                known.containsKey(key)
                    ? new Typeset.Html(known.get(key).array())
                    : fresh.get(formula)));
    return results;
  }

  @Override
  public boolean inBrowser() {
    return typesetter.inBrowser();
  }

  @Override
  public int typesetAnew() {
    return typesetter.typesetAnew();
  }

  @Override
  public void close() {
    typesetter.close();
  }

  private Map<Formula, FormulaKey> keys(Collection<Formula> formulas) {
    Map<Formula, FormulaKey> found = new LinkedHashMap<>();
    formulas.forEach(formula -> found.computeIfAbsent(formula, this::key));
    return found;
  }

  private FormulaKey key(Formula formula) {
    return keyed.computeIfAbsent(formula, keys::key);
  }

  private static Map<FormulaKey, ByteBuffer> encoded(
      Map<Formula, Typeset> fresh, Map<Formula, FormulaKey> keys) {
    Map<FormulaKey, ByteBuffer> encoded = new LinkedHashMap<>();
    fresh.forEach(
        (formula, typeset) -> {
          if (typeset instanceof Typeset.Html html) {
            encoded.put(keys.get(formula), html.utf8());
          }
        });
    return encoded;
  }

  /** What was there when this typesetter was first asked. */
  private synchronized FormulaStore store() {
    FormulaStore store = opened.orElseGet(this::open);
    opened = Optional.of(store);
    return store;
  }

  private FormulaStore open() {
    try {
      return FormulaStore.open(folder);
    } catch (IOException e) {
      return unreadable(e, FormulaStore.empty(folder));
    }
  }

  private Map<FormulaKey, ByteBuffer> known(Collection<FormulaKey> keys) {
    try {
      return store().find(keys);
    } catch (IOException e) {
      return unreadable(e, Map.of());
    }
  }

  private <T> T unreadable(IOException e, T nothing) {
    warnings.accept("Kept formulas can't be read from " + folder + ": " + e);
    return nothing;
  }

  private void keep(Map<FormulaKey, ByteBuffer> fresh, Map<FormulaKey, ByteBuffer> used) {
    if (fresh.isEmpty()) {
      return;
    }
    try {
      FormulaStore.open(folder).add(fresh, used);
    } catch (IOException e) {
      warnings.accept("Typeset formulas can't be kept in " + folder + ": " + e);
    }
  }
}
