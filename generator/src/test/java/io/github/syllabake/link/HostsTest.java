package io.github.syllabake.link;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "under_score.example",
        "bücher.example",
        "שלום.example",
        "[::1]",
        "[2001:db8::1]",
        "[1:2:3:4:5:6:7:8]",
        "[::ffff:192.0.2.1]"
      })
  void namesAndNumbersAre(String host) {
    assertTrue(Hosts.isHost(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[2001:db8001:db8::1]",
        "[1:2:3]",
        "[1::2::3]",
        "[:]",
        "[192.0.2.1]",
        "[1:2:3:4:5:6:7:8:9]"
      })
  void otherNumbersAreNot(String host) {
    assertFalse(Hosts.isHost(host));
  }

  @Test
  void noPartOfANameIsLongerThan63() {
    assertTrue(Hosts.isHost("a".repeat(63) + ".example"));
    assertFalse(Hosts.isHost("a".repeat(64) + ".example"));
    assertFalse(Hosts.isHost("שלום".repeat(40) + ".example"));
  }

  @Test
  void noPartStartsWithAMark() {
    assertTrue(Hosts.isHost("a\u0301.example"));
    assertFalse(Hosts.isHost("a.\u0301b"));
    assertFalse(Hosts.isHost("\u1062.example"));
  }
}
