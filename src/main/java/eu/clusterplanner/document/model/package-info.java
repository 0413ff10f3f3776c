/** A document as a tree of records, without any file format; PDF and Word are made from the same tree. */
@NullMarked
package eu.clusterplanner.document.model;

import org.jspecify.annotations.NullMarked;
