package eu.clusterplanner.request;

import eu.clusterplanner.identity.Guest;
import java.time.LocalDate;
import java.util.List;

/**
 * One partner that is asked, as managers see it.
 *
 * @param contacts who has a link, the first one asked first
 * @param answered lines of competences with an answer, "I do not know" included
 * @param lines lines of competences in all; 0 where they were not asked for
 */
public record RequestRow(AskedPartner asked, List<Guest> contacts, int answered, int lines) {

    public RequestRow {
        contacts = List.copyOf(contacts);
    }

    /** Whether the date has passed while it is still the partner's turn. */
    public boolean late(LocalDate today) {
        return asked.state().waitsForPartner() && asked.due().isBefore(today);
    }

    /** Whether one more reminder may be sent. */
    public boolean mayBeReminded() {
        return asked.state().waitsForPartner()
                && asked.reminders() < RequestService.MOST_REMINDERS
                && !contacts.isEmpty();
    }
}
