package io.github.syllabake.link;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv6Test {

  @ParameterizedTest
  @ValueSource(strings = {"::1", "2001:db8::1", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1"})
  void numbersWithRoomForEightGroupsAre(String number) {
    assertTrue(Ipv6.isAddress(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2001:db8001:db8::1", "1:2:3", "1::2::3", ":", "192.0.2.1", "1:2:3:4:5:6:7:8:9"})
  void othersAreNot(String number) {
    assertFalse(Ipv6.isAddress(number));
  }
}
