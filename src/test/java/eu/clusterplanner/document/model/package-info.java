/** Tests of the model of documents. */
@NullMarked
package eu.clusterplanner.document.model;

import org.jspecify.annotations.NullMarked;
