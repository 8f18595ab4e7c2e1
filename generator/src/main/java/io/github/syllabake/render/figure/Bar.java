package io.github.syllabake.render.figure;

import java.util.Optional;

/**
 * A bar of a chart.
 *
 * @param label what it stands for, plain text
 * @param value how much, at least 0
 * @param href where it leads, relative to the page; empty when nowhere
 */
public record Bar(String label, int value, Optional<String> href) {}
