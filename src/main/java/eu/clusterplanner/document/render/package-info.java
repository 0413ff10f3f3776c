/** Turns a document model into files; knows Word, nothing of partnerships. */
@NullMarked
package eu.clusterplanner.document.render;

import org.jspecify.annotations.NullMarked;
