package eu.clusterplanner.shell;

import com.vaadin.flow.router.RouteConfiguration;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.find.SearchSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pages of the menu can be found. */
@Component
@Order(0)
class MenuPlaces implements SearchSource {

    private final MenuEntries entries;

    MenuPlaces(MenuEntries entries) {
        this.entries = entries;
    }

    @Override
    public List<Place> places(PartnershipId partnership) {
        Stream<Place> steps = entries.steps().stream().map(PlanningStep::step).map(step -> {
            String key = "step." + step.path();
            return new Place(key, key + ".line", step, step.path());
        });
        Stream<Place> beside = entries.beside().stream()
                .filter(page -> page.visible(partnership))
                .map(page -> new Place(page.textKey(), null, null, below(page, partnership)));
        return Stream.concat(steps, beside).toList();
    }

    private static String below(BesidePage page, PartnershipId partnership) {
        return RouteConfiguration.forApplicationScope()
                .getUrl(page.page(), PartnershipPage.parameters(partnership))
                .substring(PartnershipPage.address(partnership, "").length());
    }
}
