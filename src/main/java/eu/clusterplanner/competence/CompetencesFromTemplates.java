package eu.clusterplanner.competence;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.reference.CompetenceTemplate.Item;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Begins a list of competences with what partnerships of a strand or an industry usually need. */
@Service
@PreAuthorize("isAuthenticated()")
public class CompetencesFromTemplates {

    private static final String KIND = "competence";

    private final Records records;

    CompetencesFromTemplates(Records records) {
        this.records = records;
    }

    /** Those that the partnership has already, under the same name in any spelling of capitals. */
    public Set<Item> present(PartnershipId partnership, List<Item> items) {
        Set<String> names = records.list(partnership, KIND).stream()
                .map(row -> plain(row.text("name")))
                .collect(Collectors.toSet());
        return items.stream().filter(item -> names.contains(plain(item.name()))).collect(Collectors.toSet());
    }

    /**
     * Adds these competences with domain, kind, needed level and importance, as one act that can be taken back; those
     * that are there already are left out.
     *
     * @return the ids of those that were added, in their order
     */
    public List<RecordId> add(PartnershipId partnership, List<Item> items) {
        Set<Item> present = present(partnership, items);
        List<Map<String, Object>> all = items.stream()
                .filter(item -> !present.contains(item))
                .map(CompetencesFromTemplates::values)
                .toList();
        return all.isEmpty()
                ? List.of()
                : Actors.callInEdit(UUID.randomUUID(), () -> records.addAll(partnership, KIND, null, all));
    }

    private static Map<String, Object> values(Item item) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", item.name());
        values.put("domain", item.domain());
        item.kind().ifPresent(kind -> values.put("kind", kind));
        values.put("requiredLevel", item.requiredLevel());
        values.put("weight", (double) item.weight());
        return values;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
