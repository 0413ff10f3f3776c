/** What was changed in a partnership, read from the change log in the terms of records and properties, and taken back. */
@NamedInterface("history")
@NullMarked
package eu.clusterplanner.record.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
