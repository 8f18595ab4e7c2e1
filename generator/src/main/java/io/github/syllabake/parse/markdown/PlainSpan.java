package io.github.syllabake.parse.markdown;

import org.commonmark.node.CustomNode;

/** Text that holds too many signs to be parsed, line by line as its children. */
final class PlainSpan extends CustomNode {}
