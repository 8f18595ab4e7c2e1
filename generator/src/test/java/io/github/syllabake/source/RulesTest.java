package io.github.syllabake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Test
  void eachRuleSaysWhatItIsAndWhatToDo() {
    List<Rule> rules = Rules.all();
    assertEquals(rules.size(), rules.stream().map(Rule::code).distinct().count());
    for (Rule rule : rules) {
      assertTrue(rule.code().matches("[a-z0-9]+(-[a-z0-9]+)*"), rule::code);
      assertTrue(rule.summary().matches("[A-Z].*[^.]"), rule::code);
      assertTrue(rule.help().matches("[A-Z].*\\."), rule::code);
    }
  }
}
