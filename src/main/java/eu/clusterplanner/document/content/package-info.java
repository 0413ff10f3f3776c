/** What the contents of all documents share: words, dates, tables, own text, title page. */
@NullMarked
package eu.clusterplanner.document.content;

import org.jspecify.annotations.NullMarked;
