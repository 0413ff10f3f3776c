/** Looking after an installation: what it needs to be well, and whether it has it. */
@NullMarked
package eu.clusterplanner.operation;

import org.jspecify.annotations.NullMarked;
