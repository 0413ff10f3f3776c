package eu.clusterplanner.action;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores the contributions, the funding or the predecessors of an action as one list, as people write them into one cell. */
@Service
@PreAuthorize("isAuthenticated()")
public class ActionParts {

    private final Records records;
    private final TransactionTemplate transaction;

    ActionParts(Records records, TransactionTemplate transaction) {
        this.records = records;
        this.transaction = transaction;
    }

    /** A list of parts that an action has. */
    public enum Parts {
        CONTRIBUTIONS("contribution", "partner", "role", "personDays", "cost"),
        FUNDING("funding", "instrument", "status", "amount", "call"),
        PREDECESSORS("predecessor", "action", "lag");

        private final String kind;
        private final String about;
        private final String others;

        /** about: the property that says which part it is. */
        Parts(String kind, String about, String... others) {
            this.kind = kind;
            this.about = about;
            this.others = String.join(" ", others);
        }

        /** Name of the kind of records. */
        public String kind() {
            return kind;
        }

        /** The property that says which part it is: the partner, the source of money, the other action. */
        public String about() {
            return about;
        }

        private List<String> others() {
            return List.of(others.split(" "));
        }

        private Stream<String> properties() {
            return Stream.concat(Stream.of(about), others().stream());
        }
    }

    /** A part as a person saw it. */
    public record Seen(RecordId id, int version) {}

    /**
     * Adds, changes and removes what makes these the parts of that action, in one transaction and as one line of history,
     * or as part of the edit that is under way. What the signed-in person may not see is left as it is.
     *
     * @param seen the parts as the person saw them
     * @param wanted values by property, in the types of {@link eu.clusterplanner.record.PropertyType}; absent: nothing
     * @return whether they are stored; false where somebody else changed them since
     * @throws eu.clusterplanner.record.InvalidValueException for a value that a part cannot have; nothing is stored then
     */
    public boolean replace(
            PartnershipId partnership,
            Parts parts,
            RecordId action,
            List<Seen> seen,
            List<Map<String, Object>> wanted) {
        return Actors.callInOneEdit(() -> Boolean.TRUE.equals(transaction.execute(status -> {
            List<RecordRow> rows = records.list(partnership, parts.kind(), action);
            boolean asSeen = rows.stream()
                    .map(row -> new Seen(row.id(), row.version()))
                    .toList()
                    .equals(seen);
            if (asSeen) {
                store(partnership, parts, action, rows, wanted);
            }
            return asSeen;
        })));
    }

    private void store(
            PartnershipId partnership,
            Parts parts,
            RecordId action,
            List<RecordRow> rows,
            List<Map<String, Object>> wanted) {
        List<RecordRow> left = new ArrayList<>(rows);
        Map<Integer, RecordRow> kept = new HashMap<>();
        // those that stay as they are find each other first, so that of two of one partner the right one changes
        for (int agreeing = parts.others().size(); agreeing >= 0; agreeing--) {
            for (int i = 0; i < wanted.size(); i++) {
                if (!kept.containsKey(i)) {
                    int at = i;
                    like(parts, left, wanted.get(i), agreeing).ifPresent(row -> {
                        left.remove(row);
                        kept.put(at, row);
                    });
                }
            }
        }
        left.forEach(row -> records.remove(partnership, parts.kind(), row.id(), row.version()));
        for (int i = 0; i < wanted.size(); i++) {
            RecordRow row = kept.get(i);
            if (row == null) {
                records.add(partnership, parts.kind(), action, wanted.get(i));
            } else {
                change(partnership, parts, row, wanted.get(i));
            }
        }
    }

    private static Optional<RecordRow> like(
            Parts parts, List<RecordRow> rows, Map<String, Object> wanted, int agreeing) {
        return rows.stream()
                .filter(row -> row.holds(parts.about(), wanted.get(parts.about()))
                        && parts.others().stream()
                                        .filter(property -> row.holds(property, wanted.get(property)))
                                        .count()
                                >= agreeing)
                .findFirst();
    }

    private void change(PartnershipId partnership, Parts parts, RecordRow row, Map<String, Object> wanted) {
        int version = row.version();
        for (String property : parts.properties().toList()) {
            @Nullable Object value = wanted.get(property);
            if (!row.leavesOut(property) && !row.holds(property, value)) {
                version = records.change(partnership, new Change(parts.kind(), row.id(), version, property, value))
                        .version();
            }
        }
    }

    /** The parts of that list as an action holds them. */
    public static List<Seen> seen(Parts parts, Action action) {
        return switch (parts) {
            case CONTRIBUTIONS ->
                action.contributions().stream()
                        .map(each -> new Seen(each.id(), each.version()))
                        .toList();
            case FUNDING ->
                action.funding().stream()
                        .map(each -> new Seen(each.id(), each.version()))
                        .toList();
            case PREDECESSORS ->
                action.predecessors().stream()
                        .map(each -> new Seen(each.id(), each.version()))
                        .toList();
        };
    }
}
