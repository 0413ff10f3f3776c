package eu.clusterplanner.architecture.canary.shared;

/** Bad: a name that says nothing. */
class DateUtil {}
