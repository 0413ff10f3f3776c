package eu.clusterplanner.schedule;

import org.jspecify.annotations.Nullable;

/**
 * What a partner can give.
 *
 * @param partner key of the partner
 * @param personDays person-days a calendar month, 0 or more; null where the partner has not said
 */
public record PartnerCapacity(String partner, @Nullable Double personDays) {}
