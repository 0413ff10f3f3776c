/** The one spreadsheet of the planner: matrix of competences, roles, actions, dates. Keys and protocol: docs/sheet.md. */
@NamedInterface("sheet")
@NullMarked
package eu.clusterplanner.shell.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
