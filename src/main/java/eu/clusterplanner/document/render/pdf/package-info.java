/** Turns a document model into PDF by way of XHTML; knows PDF/UA, nothing of partnerships. */
@NullMarked
package eu.clusterplanner.document.render.pdf;

import org.jspecify.annotations.NullMarked;
