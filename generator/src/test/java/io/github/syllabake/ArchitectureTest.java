package io.github.syllabake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data goes one way: each stage knows the stages before it, and the libraries that it is for. */
class ArchitectureTest {

  private static final String ROOT = "io.github.syllabake.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.syllabake");

  /**
   * What a stage may import.
   *
   * @param stage its package
   * @param stages the packages of other stages
   * @param libraries packages of libraries
   */
  record Imports(String stage, List<String> stages, List<String> libraries) {

    String[] packages() {
      Stream<String> own = Stream.of(stage);
      return Stream.of(
              Stream.of("java.."),
              Stream.concat(own, stages.stream()).map(name -> ROOT + name + ".."),
              libraries.stream())
          .flatMap(names -> names)
          .toArray(String[]::new);
    }

    @Override
    public String toString() {
      return stage;
    }
  }

  static Stream<Imports> imports() {
    return Stream.of(
        imports("source", "", ""),
        imports("model", "source", ""),
        imports("parse", "source model", "org.commonmark.. org.snakeyaml.engine.."),
        imports("importing", "source model parse link", "org.commonmark.."),
        imports("link", "source model", "org.apache.lucene.analysis.."),
        imports("ledger", "source model", ""),
        imports("web", "source model", ""),
        imports("report", "source", "com.google.gson.."),
        imports("mend", "source", "com.github.difflib.."),
        imports(
            "render",
            "source model",
            "com.caoccao.javet.. com.google.gson.. org.abego.treelayout.."),
        imports(
            "bake",
            "source model parse link ledger render web report mend",
            "org.jbake.. freemarker.. org.apache.commons.configuration2.."),
        imports(
            "cli",
            "source model parse importing link ledger render web report mend bake",
            "picocli.."),
        imports(
            "maven",
            "source model parse importing link ledger render web report mend bake",
            "org.apache.maven.."));
  }

  @ParameterizedTest
  @MethodSource("imports")
  void stageImportsOnlyWhatItMay(Imports imports) {
    classes()
        .that()
        .resideInAPackage(ROOT + imports.stage() + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(imports.packages())
        .check(CLASSES);
  }

  @Test
  void nothingIsMutableForAll() {
    noFields().that().areStatic().should().notBeFinal().check(CLASSES);
  }

  private static Imports imports(String stage, String stages, String libraries) {
    return new Imports(stage, words(stages), words(libraries));
  }

  private static List<String> words(String words) {
    return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
