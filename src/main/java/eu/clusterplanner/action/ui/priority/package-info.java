/** What is worth most: values, the picture of impact and effort, the best choice within a budget. */
@NullMarked
package eu.clusterplanner.action.ui.priority;

import org.jspecify.annotations.NullMarked;
