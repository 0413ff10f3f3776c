package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.PartnershipId;

/**
 * What the holder of a link is told before anything happens.
 *
 * @param email of the invited person
 * @param name as whoever invited wrote it, else empty
 * @param partnerName whom the person will work for, else empty
 * @param invitedBy name of whoever invited; empty where that account is gone
 * @param accountExists whether there is an account with that e-mail
 */
public record OpenInvitation(
        PartnershipId partnership,
        String acronym,
        String partnershipName,
        String email,
        String name,
        Role role,
        String partnerName,
        String invitedBy,
        boolean accountExists) {}
