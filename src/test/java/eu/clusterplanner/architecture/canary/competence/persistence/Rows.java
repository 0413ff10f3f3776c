package eu.clusterplanner.architecture.canary.competence.persistence;

/** Inner part of a module. */
public class Rows {}
