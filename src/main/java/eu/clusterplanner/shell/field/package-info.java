/** The fields of records: each stores itself when it is left or after a second of rest. */
@NamedInterface("field")
@NullMarked
package eu.clusterplanner.shell.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
