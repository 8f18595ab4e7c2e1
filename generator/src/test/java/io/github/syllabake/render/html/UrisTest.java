package io.github.syllabake.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UrisTest {

  @Test
  void halfACharacterIsReplaced() {
    assertEquals("https://a.b/%EF%BF%BDc?d", Uris.encoded("https://a.b/\uD800c?d"));
    assertEquals("https://a.b/%F0%9F%98%80", Uris.encoded("https://a.b/\uD83D\uDE00"));
  }

  @Test
  void onlyAHostThatIsANumberHasBrackets() {
    assertEquals("https://a@[::1]:8/%5Bb%5D", Uris.encoded("https://a@[::1]:8/[b]"));
    assertEquals("https://%5Ba%40%5D@[::1]:8/", Uris.encoded("https://[a@]@[::1]:8/"));
    assertEquals("https://%5B::1%5D:8@0/", Uris.encoded("https://[::1]:8@0/"));
  }
}
