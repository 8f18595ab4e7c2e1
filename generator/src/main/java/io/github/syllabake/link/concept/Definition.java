package io.github.syllabake.link.concept;

import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A place that gives names a home.
 *
 * @param names the names, the main one first
 * @param tick the name of the tick that the place shares: places with one tick are one concept
 * @param explicit whether the author said so in front matter or a glossary, which leads
 * @param summary the first sentence of the home, made when it is asked for: most are not; empty
 *     where the place is elsewhere
 * @param span where the names stand
 */
record Definition(
    List<String> names,
    Place home,
    Optional<String> tick,
    boolean explicit,
    Supplier<String> summary,
    SourceSpan span) {}
