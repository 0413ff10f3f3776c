package eu.clusterplanner.partnership.ui;

import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.field.RecordTitle;
import java.util.List;
import org.springframework.stereotype.Component;

/** The partners that people can work for. */
@Component
class TeamPartners {

    private final Records records;

    TeamPartners(Records records) {
        this.records = records;
    }

    /** A partner by its name. */
    record Named(RecordId id, String name) {}

    List<Named> of(PartnershipId partnership) {
        return records.list(partnership, "partner").stream()
                .map(row -> new Named(row.id(), RecordTitle.name(row)))
                .toList();
    }
}
