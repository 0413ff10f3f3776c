package eu.clusterplanner.partner.ui;

import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.find.SearchSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be done with partners. */
@Component
class PartnerActs implements SearchSource {

    private final Records records;

    PartnerActs(Records records) {
        this.records = records;
    }

    @Override
    public List<Place> places(PartnershipId partnership) {
        return records.mayAdd(partnership, "partner", null, Map.of())
                ? List.of(Place.act("partners.add", Step.PARTNERS, Step.PARTNERS.path()))
                : List.of();
    }
}
