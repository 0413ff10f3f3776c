/** What all workbooks of the planner have in common, whatever stands in them. */
@NamedInterface("workbook")
@NullMarked
package eu.clusterplanner.platform.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
