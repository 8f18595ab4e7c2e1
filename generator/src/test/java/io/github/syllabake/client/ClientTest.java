package io.github.syllabake.client;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.caoccao.javet.exceptions.JavetException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The client's modules that need no page. Their tests are JavaScript too, see resources/client. */
class ClientTest {

  private final List<ClientModules> loaded = new ArrayList<>();

  @TestFactory
  List<DynamicTest> merging() throws JavetException {
    return tests("merge-tests.js");
  }

  @TestFactory
  List<DynamicTest> keeping() throws JavetException {
    return tests("state-tests.js");
  }

  @TestFactory
  List<DynamicTest> transferring() throws JavetException {
    return tests("transfer-tests.js");
  }

  @TestFactory
  List<DynamicTest> mapping() throws JavetException {
    return tests("map-tests.js");
  }

  private List<DynamicTest> tests(String module) throws JavetException {
    ClientModules modules = ClientModules.load(module);
    loaded.add(modules);
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : modules.names()) {
      tests.add(DynamicTest.dynamicTest(name, () -> modules.run(name)));
    }
    assertFalse(tests.isEmpty(), module + " has no tests");
    return tests;
  }

  @AfterEach
  void close() throws JavetException {
    for (ClientModules modules : loaded) {
      modules.close();
    }
  }
}
