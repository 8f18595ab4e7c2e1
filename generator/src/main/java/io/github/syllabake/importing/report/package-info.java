/** What an import decided, and the numbers of both ends. */
package io.github.syllabake.importing.report;
