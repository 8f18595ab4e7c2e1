package io.github.syllabake.client;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.callback.IJavetDirectCallable;
import com.caoccao.javet.interop.callback.JavetCallbackContext;
import com.caoccao.javet.interop.callback.JavetCallbackType;
import com.caoccao.javet.values.reference.V8ValueFunction;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** What browsers know of characters and the V8 of the tests does not: Java lends it its own. */
final class UnicodeTables {

  /** As it stands in a pattern, and in a text that a pattern is made from. */
  private static final Pattern PROPERTY = Pattern.compile("\\\\{1,2}p\\{(?:Script=)?(\\w+)}");

  private static final Map<String, IntPredicate> PROPERTIES =
      Map.of(
          "L", Character::isLetter,
          "N",
              c ->
                  isOf(
                      c,
                      Character.DECIMAL_DIGIT_NUMBER,
                      Character.LETTER_NUMBER,
                      Character.OTHER_NUMBER),
          "M",
              c ->
                  isOf(
                      c,
                      Character.NON_SPACING_MARK,
                      Character.COMBINING_SPACING_MARK,
                      Character.ENCLOSING_MARK));

  private UnicodeTables() {}

  /** A script with ranges of characters for properties of them. */
  static String writtenOut(String script) {
    return PROPERTY.matcher(script).replaceAll(found -> ranges(property(found.group(1))));
  }

  /** Gives texts a method {@code normalize} that does what it should. */
  static void lend(V8Runtime runtime) throws JavetException {
    IJavetDirectCallable.NoThisAndResult<JavetException> normalize =
        arguments ->
            runtime.createV8ValueString(
                Normalizer.normalize(
                    arguments[0].toString(), Normalizer.Form.valueOf(arguments[1].toString())));
    JavetCallbackContext context =
        new JavetCallbackContext(
            "normalize", JavetCallbackType.DirectCallNoThisAndResult, normalize);
    try (V8ValueFunction function = runtime.createV8ValueFunction(context)) {
      runtime.getGlobalObject().set("normalized", function);
    }
    runtime
        .getExecutor(
            "String.prototype.normalize = function (form) { return normalized(String(this), form); };")
        .executeVoid();
  }

  /** A runtime is closed without what Java has lent it. */
  static void takeBack(V8Runtime runtime) throws JavetException {
    runtime.getExecutor("delete globalThis.normalized;").executeVoid();
    runtime.lowMemoryNotification();
  }

  private static IntPredicate property(String name) {
    if (PROPERTIES.containsKey(name)) {
      return PROPERTIES.get(name);
    }
    UnicodeScript script = UnicodeScript.forName(name);
    return c -> UnicodeScript.of(c) == script;
  }

  private static boolean isOf(int c, byte... types) {
    for (byte type : types) {
      if (Character.getType(c) == type) {
        return true;
      }
    }
    return false;
  }

  /** Surrogates are in none of the properties, so the ranges are never cut by them. */
  private static String ranges(IntPredicate property) {
    StringBuilder out = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (property.test(c)) {
        int start = c;
        while (c < Character.MAX_CODE_POINT && property.test(c + 1)) {
          c++;
        }
        out.append(String.format("\\\\u{%x}-\\\\u{%x}", start, c));
      }
    }
    return out.toString();
  }
}
