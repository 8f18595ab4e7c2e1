package io.github.syllabake.bake;

/** Is told how a bake gets on. Called from several threads. */
@FunctionalInterface
public interface Progress {

  /**
   * Something is done.
   *
   * @param what what is being made, such as {@code pages}
   * @param done how many of them
   * @param total of how many; 0 while unknown
   */
  void at(String what, int done, int total);
}
