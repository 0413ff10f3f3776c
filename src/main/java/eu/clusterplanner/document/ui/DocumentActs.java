package eu.clusterplanner.document.ui;

import eu.clusterplanner.document.HandInService;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.find.SearchSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be done with documents. */
@Component
class DocumentActs implements SearchSource {

    private final HandInService handIns;

    DocumentActs(HandInService handIns) {
        this.handIns = handIns;
    }

    @Override
    public List<Place> places(PartnershipId partnership) {
        return handIns.of(partnership).allowed()
                ? List.of(Place.act("documents.roadmap.download", Step.DOCUMENTS, Step.DOCUMENTS.path()))
                : List.of();
    }
}
