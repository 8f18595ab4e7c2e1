package io.github.syllabake.client;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.values.reference.IV8Module;
import com.caoccao.javet.values.reference.V8ValueArray;
import com.caoccao.javet.values.reference.V8ValueFunction;
import com.caoccao.javet.values.reference.V8ValueObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs a module of tests that imports the client's modules, each as it stands in assets/js. */
final class ClientModules implements AutoCloseable {

  private static final List<Path> FOLDERS =
      Stream.of(Path.of("src", "test", "resources", "client"), Path.of("..", "assets", "js"))
          .map(folder -> folder.toAbsolutePath().normalize())
          .toList();

  private final V8Runtime runtime;
  private final Map<String, IV8Module> modules = new HashMap<>();

  private ClientModules(V8Runtime runtime) {
    this.runtime = runtime;
  }

  /**
   * Loads a module of tests: it sets {@code globalThis.tests}, functions by their names.
   *
   * @throws JavetException when it does not load
   */
  static ClientModules load(String name) throws JavetException {
    return load(name, List.of());
  }

  /**
   * The same, after classic scripts.
   *
   * @param scripts the texts of the scripts; {@code window} is there for them
   */
  static ClientModules load(String name, List<String> scripts) throws JavetException {
    ClientModules modules = new ClientModules(V8Host.getV8Instance().createV8Runtime());
    modules.runtime.getExecutor("globalThis.window = globalThis;").executeVoid();
    UnicodeTables.lend(modules.runtime);
    for (String script : scripts) {
      modules.runtime.getExecutor(script).executeVoid();
    }
    modules.runtime.setV8ModuleResolver(
        (runtime, resource, referrer) -> modules.module(file(resource)));
    modules.runtime.getExecutor(read(name)).setResourceName(name).setModule(true).executeVoid();
    return modules;
  }

  /** The names of the tests, in the order in which they are written. */
  List<String> names() throws JavetException {
    List<String> names = new ArrayList<>();
    try (V8ValueArray keys = runtime.getExecutor("Object.keys(tests)").execute()) {
      for (int i = 0; i < keys.getLength(); i++) {
        names.add(keys.getString(i));
      }
    }
    return names;
  }

  /**
   * Runs a test.
   *
   * @return what it says of itself
   * @throws JavetException when the test throws
   */
  String run(String name) throws JavetException {
    try (V8ValueObject tests = runtime.getGlobalObject().get("tests");
        V8ValueFunction test = tests.get(name)) {
      return String.valueOf(test.<Object>callObject(tests));
    }
  }

  /** What an expression says. */
  String text(String expression) throws JavetException {
    return runtime.getExecutor(expression).executeString();
  }

  private IV8Module module(String name) throws JavetException {
    IV8Module module = modules.get(name);
    if (module == null) {
      module =
          runtime.getExecutor(read(name)).setResourceName(name).setModule(true).compileV8Module();
      modules.put(name, module);
    }
    return module;
  }

  private static String file(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }

  private static String read(String name) {
    try {
      return UnicodeTables.writtenOut(
          Files.readString(
              FOLDERS.stream()
                  .map(folder -> folder.resolve(name))
                  .filter(Files::isRegularFile)
                  .findFirst()
                  .orElseThrow(() -> new IllegalArgumentException("no module " + name))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws JavetException {
    for (IV8Module module : modules.values()) {
      module.close();
    }
    UnicodeTables.takeBack(runtime);
    runtime.close();
  }
}
