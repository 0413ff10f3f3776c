package eu.clusterplanner.request;

import eu.clusterplanner.identity.Guest;

/**
 * What a personal link is for.
 *
 * @param asker name of whoever asks, else that of the partnership
 */
public record OpenAnswer(AskedPartner asked, Guest guest, String asker) {}
