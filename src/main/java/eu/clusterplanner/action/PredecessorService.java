package eu.clusterplanner.action;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores the predecessors of an action as one list, as people write them into one cell. */
@Service
@PreAuthorize("isAuthenticated()")
public class PredecessorService {

    private static final String KIND = "predecessor";

    private final Records records;
    private final TransactionTemplate transaction;

    PredecessorService(Records records, TransactionTemplate transaction) {
        this.records = records;
        this.transaction = transaction;
    }

    /**
     * An action that has to finish before.
     *
     * @param lag time to wait after it; null: none
     */
    public record Link(RecordId action, @Nullable Period lag) {}

    /** The predecessors as they are stored now. */
    public List<Link> of(PartnershipId partnership, RecordId action) {
        return rows(partnership, action).stream().map(PredecessorService::link).toList();
    }

    /**
     * Adds, changes and removes what makes these the predecessors of that action, as one line of history.
     *
     * @param seen the predecessors as the person saw them
     * @return whether they are stored; false where somebody else changed them since
     * @throws eu.clusterplanner.record.InvalidValueException for an action that waits for itself or twice for another
     */
    public boolean replace(PartnershipId partnership, RecordId action, List<Link> seen, List<Link> wanted) {
        return Actors.callInEdit(
                UUID.randomUUID(),
                () -> Boolean.TRUE.equals(transaction.execute(status -> {
                    List<RecordRow> rows = rows(partnership, action);
                    boolean asSeen =
                            rows.stream().map(PredecessorService::link).toList().equals(seen);
                    if (asSeen) {
                        store(partnership, action, rows, wanted);
                    }
                    return asSeen;
                })));
    }

    private void store(PartnershipId partnership, RecordId action, List<RecordRow> rows, List<Link> wanted) {
        Map<RecordId, Link> open = wanted.stream().collect(Collectors.toMap(Link::action, Function.identity()));
        for (RecordRow row : rows) {
            Link link = open.remove(link(row).action());
            if (link == null) {
                records.remove(partnership, KIND, row.id(), row.version());
            } else if (!Objects.equals(link.lag(), row.value("lag"))) {
                records.change(partnership, new Change(KIND, row.id(), row.version(), "lag", link.lag()));
            }
        }
        wanted.stream()
                .filter(link -> open.containsKey(link.action()))
                .forEach(link -> records.add(partnership, KIND, action, values(link)));
    }

    private static Map<String, ?> values(Link link) {
        return link.lag() == null
                ? Map.of("action", link.action())
                : Map.of("action", link.action(), "lag", link.lag());
    }

    private List<RecordRow> rows(PartnershipId partnership, RecordId action) {
        return records.list(partnership, KIND, action);
    }

    private static Link link(RecordRow row) {
        return new Link(
                row.value("action", RecordId.class).orElseThrow(),
                row.value("lag", Period.class).orElse(null));
    }
}
