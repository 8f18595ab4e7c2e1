/** Reports for other programs: JSON, SARIF, and the workflow commands of GitHub. */
package io.github.syllabake.report;
