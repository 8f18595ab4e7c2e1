package io.github.syllabake.render.search;

/** What an entry is. The client ranks by it, and lets readers choose by it. */
enum Kind {
  PILLAR('p'),
  PAGE('t'),
  MAP('m'),
  BANK('b'),
  SECTION('s'),
  ITEM('i'),
  QUESTION('q'),
  NODE('n'),
  CONCEPT('c'),
  FORMULA('f');

  private final char code;

  Kind(char code) {
    this.code = code;
  }

  /** Its letter in the script. */
  char code() {
    return code;
  }
}
