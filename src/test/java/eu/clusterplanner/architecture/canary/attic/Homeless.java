package eu.clusterplanner.architecture.canary.attic;

/** Bad: in no module of the house plan. */
class Homeless {}
