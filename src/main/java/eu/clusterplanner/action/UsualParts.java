package eu.clusterplanner.action;

import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.reference.ActionTemplate;
import eu.clusterplanner.reference.ActionTemplates;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What shared actions of a type usually need and bring: shows what of it is not said yet, and fills that in. */
@Service
@PreAuthorize("isAuthenticated()")
public class UsualParts {

    private static final String ACTION = "action";
    private static final String KPI = "kpi";
    private static final String RISK = "risk";

    private final PartnershipAccess access;
    private final Records records;
    private final TransactionTemplate transaction;

    UsualParts(PartnershipAccess access, Records records, TransactionTemplate transaction) {
        this.access = access;
        this.records = records;
        this.transaction = transaction;
    }

    /** What a template says of an action. */
    public enum Part {
        /** A {@link eu.clusterplanner.shared.Period}. */
        DURATION,
        /** An integer, 1 to 5. */
        EFFORT,
        /** A double: days of work, for the lead of an action to which nobody gives anything yet. */
        DAYS,
        /** A list of texts, where there are none. */
        OUTPUTS,
        /** A list of {@link ReferenceEntry}: those that the action does not name. */
        INDICATORS,
        /** As indicators. */
        RISKS
    }

    /**
     * What is usual and not said yet, for managers and editors.
     *
     * @return by action, in that order, the values that its parts name; actions for which there is nothing are left out
     */
    public List<Missing> missing(PartnershipId partnership, List<RecordId> actions) {
        access.requireEditor(partnership);
        List<RecordRow> kpis = records.list(partnership, KPI);
        List<RecordRow> risks = records.list(partnership, RISK);
        return actions.stream()
                .flatMap(id -> records.find(partnership, ACTION, id).stream())
                .map(row -> new Missing(row, missing(partnership, row, kpis, risks)))
                .filter(each -> !each.parts().isEmpty())
                .toList();
    }

    /** An action, and what it does not say. */
    public record Missing(RecordRow action, Map<Part, Object> parts) {}

    private Map<Part, Object> missing(
            PartnershipId partnership, RecordRow row, List<RecordRow> kpis, List<RecordRow> risks) {
        Map<Part, Object> missing = new EnumMap<>(Part.class);
        ActionTemplate usual = ActionTemplates.of(row.text("type")).orElse(null);
        if (usual == null) {
            return missing;
        }
        if (row.value("duration") == null) {
            missing.put(Part.DURATION, usual.duration());
        }
        if (row.value("scores.effort") == null) {
            missing.put(Part.EFFORT, usual.effort());
        }
        if (row.value("lead") != null
                && records.list(partnership, "contribution", row.id()).isEmpty()) {
            missing.put(Part.DAYS, usual.personDays());
        }
        if (row.value("outputs", List.class).filter(list -> !list.isEmpty()).isEmpty()) {
            missing.put(Part.OUTPUTS, usual.outputs());
        }
        putOthers(
                missing,
                Part.INDICATORS,
                usual.indicators(),
                kpis.stream()
                        .filter(kpi -> links(row, "kpis").contains(kpi.id()))
                        .toList());
        putOthers(
                missing,
                Part.RISKS,
                usual.risks(),
                risks.stream()
                        .filter(risk -> links(risk, "actions").contains(row.id()))
                        .toList());
        return missing;
    }

    private static void putOthers(
            Map<Part, Object> missing, Part part, List<ReferenceEntry> usual, List<RecordRow> named) {
        List<ReferenceEntry> others =
                usual.stream().filter(entry -> like(named, entry).isEmpty()).toList();
        if (!others.isEmpty()) {
            missing.put(part, others);
        }
    }

    private static List<RecordId> links(RecordRow row, String property) {
        return row.value(property) instanceof List<?> ids
                ? ids.stream().map(RecordId.class::cast).toList()
                : List.of();
    }

    /** The record that was begun as that entry, or has its name. */
    private static Optional<RecordRow> like(List<RecordRow> rows, ReferenceEntry entry) {
        return rows.stream()
                .filter(row -> Stream.of("name", "title").map(row::text).anyMatch(entry.name()::equals)
                        || (row.kind().name().equals(KPI)
                                && row.text("catalogueCode").equals(entry.code())))
                .findFirst();
    }

    /**
     * Fills in these parts where they are not said, as one act; nothing that is there is changed. Indicators and risks
     * that the partnership does not have yet begin as the catalogue says.
     *
     * @throws eu.clusterplanner.record.CollisionException where somebody changes one of the actions at the same time
     */
    public void fill(PartnershipId partnership, List<RecordId> actions, Set<Part> parts) {
        access.requireEditor(partnership);
        Actors.callInOneEdit(() -> transaction.execute(status -> {
            for (RecordId id : actions) {
                // read anew each time: the first action may have brought the risk that the second one names
                missing(partnership, List.of(id)).forEach(each -> fill(partnership, each, parts));
            }
            return true;
        }));
    }

    private void fill(PartnershipId partnership, Missing missing, Set<Part> parts) {
        Map<String, Object> values = new HashMap<>();
        RecordRow action = missing.action();
        missing.parts().forEach((part, value) -> {
            if (parts.contains(part)) {
                switch (part) {
                    case DURATION -> values.put("duration", value);
                    case EFFORT -> values.put("scores.effort", value);
                    case OUTPUTS -> values.put("outputs", value);
                    case DAYS -> addDays(partnership, action, value);
                    case INDICATORS -> values.put("kpis", indicators(partnership, action, entries(value)));
                    case RISKS -> entries(value).forEach(entry -> addRisk(partnership, action.id(), entry));
                }
            }
        });
        int version = action.version();
        for (Map.Entry<String, Object> value : values.entrySet()) {
            version = records.change(
                            partnership, new Change(ACTION, action.id(), version, value.getKey(), value.getValue()))
                    .version();
        }
    }

    private static List<ReferenceEntry> entries(Object value) {
        return ((List<?>) value).stream().map(ReferenceEntry.class::cast).toList();
    }

    private void addDays(PartnershipId partnership, RecordRow action, Object days) {
        action.value("lead", RecordId.class)
                .ifPresent(lead -> records.add(
                        partnership, "contribution", action.id(), Map.of("partner", lead, "personDays", days)));
    }

    private List<RecordId> indicators(PartnershipId partnership, RecordRow action, List<ReferenceEntry> entries) {
        List<RecordRow> kpis = records.list(partnership, KPI);
        List<RecordId> ids = new ArrayList<>(links(action, "kpis"));
        entries.forEach(entry -> ids.add(
                like(kpis, entry).map(RecordRow::id).orElseGet(() -> begin(partnership, KPI, entry, Map.of()))));
        return ids;
    }

    private void addRisk(PartnershipId partnership, RecordId action, ReferenceEntry entry) {
        Optional<RecordRow> risk = like(records.list(partnership, RISK), entry);
        if (risk.isEmpty()) {
            begin(partnership, RISK, entry, Map.of("actions", List.of(action)));
        } else {
            List<RecordId> actions = new ArrayList<>(links(risk.get(), "actions"));
            actions.add(action);
            records.change(
                    partnership, new Change(RISK, risk.get().id(), risk.get().version(), "actions", actions));
        }
    }

    private RecordId begin(PartnershipId partnership, String kind, ReferenceEntry entry, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        Optional.ofNullable(records.kind(kind).catalogue())
                .ifPresent(catalogue -> values.putAll(catalogue.values(records.kind(kind), entry)));
        return records.add(partnership, kind, null, values).id();
    }
}
