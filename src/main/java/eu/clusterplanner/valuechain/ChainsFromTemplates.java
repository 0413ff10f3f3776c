package eu.clusterplanner.valuechain;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Changed;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.reference.ChainTemplate;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins value chains with the usual stages of an industry; everything can be changed afterwards. */
@Service
@PreAuthorize("isAuthenticated()")
public class ChainsFromTemplates {

    private final Records records;
    private final TransactionTemplate transaction;

    ChainsFromTemplates(Records records, TransactionTemplate transaction) {
        this.records = records;
        this.transaction = transaction;
    }

    /** Adds a chain with the stages of the template, at once or not at all; its id. */
    public RecordId add(PartnershipId partnership, ChainTemplate template) {
        return requireNonNull(transaction.execute(status -> {
            RecordId chain = records.add(partnership, "value_chain", null, Map.of("name", template.name()))
                    .id();
            Map<String, Changed> stages = new LinkedHashMap<>();
            template.stages().forEach(stage -> stages.put(stage.key(), add(partnership, chain, stage)));
            template.stages().forEach(stage -> feed(partnership, stage, stages));
            return chain;
        }));
    }

    private Changed add(PartnershipId partnership, RecordId chain, ChainTemplate.Stage stage) {
        String kind = stage.support() ? "SUPPORT" : "PRIMARY";
        return records.add(partnership, "stage", chain, Map.of("key", stage.key(), "name", stage.name(), "kind", kind));
    }

    private void feed(PartnershipId partnership, ChainTemplate.Stage stage, Map<String, Changed> stages) {
        List<RecordId> fed = stage.feeds().stream()
                .map(stages::get)
                .filter(Objects::nonNull)
                .map(Changed::id)
                .toList();
        Changed made = requireNonNull(stages.get(stage.key()));
        if (!fed.isEmpty()) {
            records.change(partnership, new Change("stage", made.id(), made.version(), "feeds", fed));
        }
    }
}
