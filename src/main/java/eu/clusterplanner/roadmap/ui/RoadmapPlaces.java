package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.find.SearchSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The pages of the roadmap can be found. */
@Component
class RoadmapPlaces implements SearchSource {

    @Override
    public List<Place> places(PartnershipId partnership) {
        return Stream.of("milestones", "deliverables", "work-packages", "risks", "projects", "frozen")
                .map(path -> Place.page(Step.ROADMAP, path))
                .toList();
    }
}
