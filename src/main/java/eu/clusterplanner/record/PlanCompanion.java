package eu.clusterplanner.record;

/**
 * Rows that are no part of the plan, but are written in one transaction with a change of it, and are taken back with that
 * change; a bean of the module that writes them. They have an id and a version, and need no rights of their own.
 */
@FunctionalInterface
public interface PlanCompanion {

    /** The name of their table. */
    String table();
}
