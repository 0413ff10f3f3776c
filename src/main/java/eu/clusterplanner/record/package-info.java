/**
 * The one editing path: which records and properties there are, and how one of them is changed. Screens, the partnership
 * file, history and documents read the same list of {@link eu.clusterplanner.record.RecordKind}s.
 */
@NullMarked
package eu.clusterplanner.record;

import org.jspecify.annotations.NullMarked;
