package eu.clusterplanner.competence.ui;

import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.find.SearchSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be done with competences. */
@Component
class CompetenceActs implements SearchSource {

    private final Records records;

    CompetenceActs(Records records) {
        this.records = records;
    }

    @Override
    public List<Place> places(PartnershipId partnership) {
        return records.mayAdd(partnership, "competence", null, Map.of())
                ? List.of(Place.act("competences.add", Step.COMPETENCES, Step.COMPETENCES.path()))
                : List.of();
    }
}
