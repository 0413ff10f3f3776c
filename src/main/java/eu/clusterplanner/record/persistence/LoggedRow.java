package eu.clusterplanner.record.persistence;

import eu.clusterplanner.shared.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One row of the change log.
 *
 * @param id rises from row to row
 * @param act rows of one act have the same: one stay in a field, else one transaction
 * @param transaction as the log names it
 * @param person name of the person who acted; null where none did or the account is gone
 * @param undoes the transaction that this row takes back, null: none
 * @param old columns before: of a deleted row all that were not empty, of an updated one those that changed
 * @param now columns after, in the same way
 */
public record LoggedRow(
        long id,
        Instant at,
        String act,
        String transaction,
        Actor actor,
        @Nullable String person,
        @Nullable String undoes,
        Operation operation,
        String table,
        UUID record,
        Map<String, JsonNode> old,
        Map<String, JsonNode> now) {

    /** What happened to the row. */
    public enum Operation {
        INSERT,
        UPDATE,
        DELETE;

        static Operation of(String letter) {
            return switch (letter) {
                case "I" -> INSERT;
                case "U" -> UPDATE;
                default -> DELETE;
            };
        }
    }

    /** The column before or, where it was not there then, after. */
    public @Nullable JsonNode either(String column) {
        JsonNode after = now.get(column);
        return after == null ? old.get(column) : after;
    }
}
