package eu.clusterplanner.document.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The partnership as title pages tell it.
 *
 * @param start first day, if known
 * @param end last day, if known
 * @param illustrative whether levels and figures are examples (the partnership that comes with the product)
 */
public record PartnershipFacts(
        String acronym,
        String name,
        @Nullable String call,
        @Nullable String grantAgreement,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean illustrative) {}
