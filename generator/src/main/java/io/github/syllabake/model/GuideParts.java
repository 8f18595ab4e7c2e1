package io.github.syllabake.model;

import java.util.List;

/**
 * What parsing makes: the settings and the pages of all files, each by itself.
 *
 * @param settings from the home page, or the defaults
 * @param pages one for each file, in the order of their paths
 * @param attachments paths of the files that are no Markdown and travel with the guide, sorted
 */
public record GuideParts(Settings settings, List<ContentPage> pages, List<String> attachments) {}
