package eu.clusterplanner.partnership.persistence;

import org.springframework.stereotype.Component;

/** What reads and writes partnerships as a whole. */
@Component
public record PartnershipTables(
        PartnershipQueries queries, PartnershipRepository partnerships, PartnershipCopy copy, TeamRepository team) {}
