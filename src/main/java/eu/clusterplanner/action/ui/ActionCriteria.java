package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.Action;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which actions are shown; empty criteria show all.
 *
 * @param text has to stand in key, title, description or outputs, whatever the case
 * @param status name of a status
 * @param lead key of the leading partner
 */
record ActionCriteria(String text, String status, String lead) {

    boolean isEmpty() {
        return text.isBlank() && status.isEmpty() && lead.isEmpty();
    }

    boolean includes(Action action) {
        return (status.isEmpty() || action.standing().status().name().equals(status))
                && (lead.isEmpty() || lead.equals(action.lead()))
                && mentions(action);
    }

    private boolean mentions(Action action) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || Stream.concat(
                                Stream.of(action.key(), action.title(), action.description()),
                                action.outputs().stream())
                        .filter(Objects::nonNull)
                        .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
