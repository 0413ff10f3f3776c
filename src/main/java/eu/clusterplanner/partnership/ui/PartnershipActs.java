package eu.clusterplanner.partnership.ui;

import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.find.SearchSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be done with the basics of a partnership and its team. */
@Component
class PartnershipActs implements SearchSource {

    private final PartnershipAccess access;

    PartnershipActs(PartnershipAccess access) {
        this.access = access;
    }

    @Override
    public List<Place> places(PartnershipId partnership) {
        Stream<Place> pages = Stream.of("governance", "meetings", "stakeholders", "calls", BasicsView.SETTINGS)
                .map(path -> Place.page(Step.BASICS, path));
        return Stream.concat(pages, invite(access.require(partnership).role()).stream())
                .toList();
    }

    private static Optional<Place> invite(Role role) {
        return switch (role) {
            case MANAGER -> Optional.of(new Place("team.invite", null, null, "team"));
            case CONTRIBUTOR -> Optional.of(new Place("team.invite.colleague", null, null, "team"));
            case EDITOR, REVIEWER, READER -> Optional.empty();
        };
    }
}
