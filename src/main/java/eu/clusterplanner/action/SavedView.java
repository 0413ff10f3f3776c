package eu.clusterplanner.action;

import eu.clusterplanner.shared.RecordId;

/**
 * A way to look at the list of shared actions: filter, titles, order and columns.
 *
 * @param version counts its edits
 * @param name unique among those of the team, or among those of the person
 * @param query parameters of the address of the list; empty: the usual way
 * @param own whether it is the person's own; else it is the team's
 */
public record SavedView(RecordId id, int version, String name, String query, boolean own) {}
