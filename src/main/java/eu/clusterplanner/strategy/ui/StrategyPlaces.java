package eu.clusterplanner.strategy.ui;

import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.find.SearchSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The pages of the strategy can be found. */
@Component
class StrategyPlaces implements SearchSource {

    @Override
    public List<Place> places(PartnershipId partnership) {
        return Stream.of("swot", "indicators", "markets", "lessons")
                .map(path -> Place.page(Step.STRATEGY, path))
                .toList();
    }
}
