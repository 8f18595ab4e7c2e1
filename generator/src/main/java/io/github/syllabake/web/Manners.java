package io.github.syllabake.web;

import java.time.Duration;

/**
 * How to ask other sites.
 *
 * @param agent what the program calls itself
 * @param hosts how many sites are asked at a time; each gets one request at a time
 * @param pause the time between two requests to one site
 * @param timeout how long to wait for an answer
 * @param longestWait how long to wait when a site asks for it; a site that asks for more is left
 *     alone
 * @param believed how long an answer that a link is good stays good
 */
public record Manners(
    String agent,
    int hosts,
    Duration pause,
    Duration timeout,
    Duration longestWait,
    Duration believed) {

  /** Polite ones. */
  public static Manners polite(String nameAndVersion) {
    return new Manners(
        nameAndVersion.replace(' ', '/') + " (checks the links of a study guide)",
        4,
        Duration.ofSeconds(1),
        Duration.ofSeconds(15),
        Duration.ofSeconds(30),
        Duration.ofDays(7));
  }
}
