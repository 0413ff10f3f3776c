package eu.clusterplanner.scenario;

import eu.clusterplanner.scenario.analysis.Assumptions;
import eu.clusterplanner.shared.RecordId;

/**
 * A trial that the team keeps.
 *
 * @param version counts its edits
 * @param name how the team calls it, unique in the partnership
 * @param assumptions what is tried, as far as the partners and competences are still there
 */
public record Scenario(RecordId id, int version, String name, Assumptions assumptions) {}
