package eu.clusterplanner.action.ui;

import eu.clusterplanner.record.RecordRow;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which actions are shown; empty criteria show all.
 *
 * @param text has to stand in key, title, description or outputs, whatever the case
 * @param status name of a status
 * @param lead key of the leading partner
 * @param only what all of them have to be
 */
record ActionCriteria(String text, String status, String lead, Set<ActionFlag> only) {

    boolean includes(ActionRow row, ActionBoard board) {
        return (status.isEmpty() || row.record().text("status").equals(status))
                && (lead.isEmpty() || leads(row, board))
                && only.stream().allMatch(flag -> flag.marks(row, board))
                && mentions(row.record());
    }

    private boolean leads(ActionRow row, ActionBoard board) {
        return board.list()
                .partner(lead)
                .filter(partner -> partner.id().equals(row.record().value("lead")))
                .isPresent();
    }

    private boolean mentions(RecordRow record) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Stream<?> outputs = record.value("outputs", List.class).stream().flatMap(list -> ((List<?>) list).stream());
        return wanted.isEmpty()
                || Stream.concat(
                                Stream.of("key", "title", "description").map(record::text),
                                outputs.map(String::valueOf))
                        .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
