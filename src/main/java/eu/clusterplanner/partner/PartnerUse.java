package eu.clusterplanner.partner;

/**
 * What in a plan points to a partner.
 *
 * @param kind the table of the records that point to it, such as {@code assessment}
 * @param goes whether they are removed with the partner; otherwise they stay and name no partner any more
 * @param count how many, at least 1
 */
public record PartnerUse(String kind, boolean goes, int count) {}
