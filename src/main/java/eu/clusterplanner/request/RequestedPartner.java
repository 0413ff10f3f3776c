package eu.clusterplanner.request;

import eu.clusterplanner.shared.RecordId;
import java.util.Locale;

/**
 * Who shall answer for a partner.
 *
 * @param email where the link goes
 * @param name blank: not known
 * @param language of the mail and of the form
 */
public record RequestedPartner(RecordId partner, String email, String name, Locale language) {}
