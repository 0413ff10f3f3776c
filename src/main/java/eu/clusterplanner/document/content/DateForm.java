package eu.clusterplanner.document.content;

/** How a document tells dates. Without a first day of the partnership all are told in months. */
public enum DateForm {
    /** Calendar days; project months only where a date is planned as one. */
    DATES,
    /** Project months; M1 is the month in which the partnership starts. */
    MONTHS,
    /** Calendar days with their project month in front. */
    BOTH
}
