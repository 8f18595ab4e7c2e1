/** Markdown as blocks and inlines of the guide: CommonMark, GitHub's extensions and our own. */
package io.github.syllabake.parse.markdown;
