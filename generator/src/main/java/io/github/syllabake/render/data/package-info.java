/** What the site says of itself to programs: the guide as JSON, the client's data, the sitemap. */
package io.github.syllabake.render.data;
