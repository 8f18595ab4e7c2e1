package io.github.syllabake.parse.tree;

/**
 * A line that a tree is read from.
 *
 * @param text its characters
 * @param number its number in the file, from 1
 * @param column the column of its first character in the file, from 1
 */
public record TextLine(String text, int number, int column) {}
