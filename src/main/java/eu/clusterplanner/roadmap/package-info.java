/** Implementation roadmap: milestones, deliverables, frozen plans, risks, governance, project pipeline. */
@NullMarked
package eu.clusterplanner.roadmap;

import org.jspecify.annotations.NullMarked;
