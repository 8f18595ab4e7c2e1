/**
 * The ledger of ids: what every id of a guide ever named, and where it went. Holds the linked guide
 * against it.
 */
package io.github.syllabake.ledger;
