package io.github.syllabake.parse;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.parse.frontmatter.FrontMatter;

/** A page with the front matter of its file, from which the settings of the guide are read. */
record ParsedPage(ContentPage page, FrontMatter front) {}
