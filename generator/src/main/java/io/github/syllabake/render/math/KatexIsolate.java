package io.github.syllabake.render.math;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.exceptions.JavetTerminatedException;
import com.caoccao.javet.interop.V8Guard;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import com.caoccao.javet.values.reference.V8ValueFunction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** KaTeX in an isolate of V8: to be used by one thread. */
final class KatexIsolate implements AutoCloseable {

  /** Bytes that V8 may take beyond its limit until it has stopped. */
  private static final long MEMORY_TO_STOP = 64L << 20;

  private static final String SCRIPTS = "/io/github/syllabake/render/math/";

  private final V8Runtime runtime;
  private final V8ValueFunction typeset;

  private KatexIsolate(V8Runtime runtime, V8ValueFunction typeset) {
    this.runtime = runtime;
    this.typeset = typeset;
  }

  /**
   * Starts one.
   *
   * @throws V8UnavailableException if V8's library is not loaded
   */
  static KatexIsolate start(V8Host host) throws JavetException {
    V8Runtime runtime = runtime(host);
    runtime.setNearHeapLimitCallback((limit, first) -> stop(runtime, limit));
    runtime.getExecutor(KatexFiles.text("katex.min.js")).executeVoid();
    return new KatexIsolate(runtime, runtime.getExecutor(driver()).execute());
  }

  /** The script that calls KaTeX. */
  static String driver() {
    return script("measure.js") + script("typeset.js");
  }

  private static String script(String name) {
    return new String(KatexFiles.resource(SCRIPTS + name), StandardCharsets.UTF_8);
  }

  /**
   * Typesets formulas.
   *
   * @param seconds how long it may take
   * @return the results in the order of the formulas; empty when it took too long or too much
   *     memory, and then this isolate is spent
   */
  Optional<List<Typeset>> typeset(List<Formula> formulas, int seconds) throws JavetException {
    try (V8Guard guard = runtime.getGuard(seconds * 1000L)) {
      return Optional.of(FormulaBatch.read(typeset.callString(null, FormulaBatch.write(formulas))));
    } catch (JavetTerminatedException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws JavetException {
    typeset.close();
    runtime.close();
  }

  private static V8Runtime runtime(V8Host host) throws JavetException {
    try {
      return host.createV8Runtime(new V8RuntimeOptions());
    } catch (UnsatisfiedLinkError e) {
      throw new V8UnavailableException("its library does not load");
    }
  }

  /**
   * V8 ends the whole process at its limit; it is given some more so that it only ends the script.
   */
  private static long stop(V8Runtime runtime, long limit) {
    runtime.terminateExecution();
    return limit + MEMORY_TO_STOP;
  }
}
