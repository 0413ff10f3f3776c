package eu.clusterplanner.exchange;

import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Stores a cell that lists what is part of a record; parts that stay are changed, and keep their history. */
final class ReturnedParts {

    /** A part that is stored, and how the comparison shows it; null: nobody knows. */
    private record Old(PlanNow.Stored stored, @Nullable JsonNode shown) {}

    private final Records records;
    private final PartnershipId partnership;
    private final PlanNow plan;
    private final RecordValues values;
    private final boolean amountsKnown;

    /** amountsKnown: where the file has no amount of money there is none; else it only does not say so. */
    ReturnedParts(Records records, PartnershipId partnership, PlanNow plan, RecordValues values, boolean amountsKnown) {
        this.records = records;
        this.partnership = partnership;
        this.plan = plan;
        this.values = values;
        this.amountsKnown = amountsKnown;
    }

    /** old: as the comparison has them, in the order of the stored. */
    void replace(RecordKind part, RecordId owner, JsonNode list, List<JsonNode> shown) {
        List<Old> old = new ArrayList<>();
        List<PlanNow.Stored> stored = plan.parts(part.name(), owner);
        for (int i = 0; i < stored.size(); i++) {
            old.add(new Old(stored.get(i), stored.size() == shown.size() ? shown.get(i) : null));
        }
        Map<JsonNode, List<RecordId>> same = new HashMap<>();
        list.forEach(element -> old.stream()
                .filter(each -> element.equals(each.shown()))
                .findFirst()
                .ifPresent(each -> {
                    old.remove(each);
                    same.computeIfAbsent(element, none -> new ArrayList<>())
                            .add(each.stored().id());
                }));
        List<RecordId> order = new ArrayList<>();
        list.forEach(element -> {
            List<RecordId> kept = same.getOrDefault(element, List.of());
            order.add(kept.isEmpty() ? changedOrAdded(part, owner, element, old) : kept.removeFirst());
        });
        old.forEach(gone -> records.remove(
                partnership, part.name(), gone.stored().id(), gone.stored().version()));
        if (order.size() > 1) {
            records.reorder(partnership, part.name(), order);
        }
    }

    /** A part about the same partner, action or source of money is the same part. */
    private RecordId changedOrAdded(RecordKind part, RecordId owner, JsonNode element, List<Old> old) {
        String about = part.properties().getFirst().name();
        return old.stream()
                .filter(each -> each.shown() != null && each.shown().path(about).equals(element.path(about)))
                .findFirst()
                .map(each -> {
                    old.remove(each);
                    return change(part, each, element);
                })
                .orElseGet(() -> add(part, owner, element));
    }

    private RecordId change(RecordKind part, Old old, JsonNode element) {
        int version = old.stored().version();
        RecordId id = old.stored().id();
        for (Property property : part.properties()) {
            JsonNode value = element.path(property.name());
            JsonNode before = old.shown() == null ? value : old.shown().path(property.name());
            boolean says = amountsKnown || !value.isMissingNode() || !(property.type() instanceof PropertyType.Money);
            if (says && !value.equals(before)) {
                version = records.change(
                                partnership,
                                new Change(part.name(), id, version, property.name(), values.of(property, value)))
                        .version();
            }
        }
        return id;
    }

    private RecordId add(RecordKind part, RecordId owner, JsonNode element) {
        Map<String, Object> begin = new HashMap<>();
        part.properties().forEach(property -> {
            Object value = values.of(property, element.path(property.name()));
            if (value != null) {
                begin.put(property.name(), value);
            }
        });
        return records.add(partnership, part.name(), owner, begin).id();
    }
}
