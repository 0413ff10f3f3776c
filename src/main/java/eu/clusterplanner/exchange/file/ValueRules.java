package eu.clusterplanner.exchange.file;

import eu.clusterplanner.record.FindingReference;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.PlannedDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a JSON schema cannot say of single values: days that no calendar has, decimals of money, unknown references. */
final class ValueRules {

    private static final List<String> GAPS = List.of("competence", "stage");

    private final FileLayout layout;
    private final PartnershipFile file;
    private final FileErrors errors;

    ValueRules(FileLayout layout, PartnershipFile file, FileErrors errors) {
        this.layout = layout;
        this.file = file;
        this.errors = errors;
    }

    void check() {
        for (RecordKind kind : layout.all()) {
            file.records(kind).forEach(record -> kind.properties().forEach(property -> check(record, property)));
        }
    }

    private void check(FileRecord record, Property property) {
        JsonNode value = record.value(property);
        String place = record.pointer(property);
        if (value.isMissingNode() || errors.at(place)) {
            return;
        }
        switch (property.type()) {
            case PropertyType.Planned() -> planned(place, value);
            case PropertyType.Money() -> money(place, value);
            case PropertyType.Link(String kind) -> link(place, value, record, kind);
            case PropertyType.Pair(String kind) -> eachLink(place, value, record, kind);
            case PropertyType.Links links -> eachLink(place, value, record, links.kind());
            case PropertyType.Finding(List<String> kinds) -> finding(place, value, kinds);
            case PropertyType.Findings findings -> eachFinding(place, value);
            default -> {}
        }
    }

    private void planned(String place, JsonNode value) {
        if (value.isString()) {
            try {
                PlannedDate.parse(value.asString());
            } catch (IllegalArgumentException e) {
                errors.add(place, "no-such-day");
            }
        }
    }

    private void money(String place, JsonNode value) {
        if (value.isNumber() && value.decimalValue().stripTrailingZeros().scale() > 2) {
            errors.add(place, "decimals");
        }
    }

    private void eachLink(String place, JsonNode list, FileRecord record, String kind) {
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            link(Pointers.of(place, i), list.path(i), record, kind);
        }
    }

    private void link(String place, JsonNode value, FileRecord record, String kindName) {
        if (!value.isString() || value.asString().isEmpty()) {
            return;
        }
        String key = value.asString();
        Optional<FileRecord> target = file.linked(record, layout.kind(kindName), key);
        if (target.isEmpty()) {
            errors.add(place, "unknown-key", Map.of("kind", kindName, "key", key));
        } else if (target.get().isParentOf(record)) {
            errors.add(place, "precedes-itself");
        }
    }

    private void eachFinding(String place, JsonNode list) {
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            finding(Pointers.of(place, i), list.path(i), List.of());
        }
    }

    private void finding(String place, JsonNode value, List<String> kinds) {
        if (!value.isString()) {
            return;
        }
        Optional<FindingReference> reference = FindingReference.parse(value.asString());
        if (kinds.equals(GAPS)
                && !kinds.contains(reference.map(FindingReference::kind).orElse(""))) {
            errors.add(place, "gap");
        } else if (reference.isEmpty()) {
            errors.add(place, "pattern-reference");
        } else if (file.resolve(reference.get()).isEmpty()) {
            errors.add(place, "unknown-reference", Map.of("reference", value.asString()));
        }
    }
}
