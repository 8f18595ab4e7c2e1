package io.github.syllabake.ledger;

import io.github.syllabake.source.SourceSpan;

/**
 * Something in the guide that bears an id.
 *
 * @param entry what the ledger should know of it
 * @param span where it stands
 * @param words all words of its text, as in a slug
 */
record Thing(Entry entry, SourceSpan span, String words) {

  String id() {
    return entry.id();
  }
}
