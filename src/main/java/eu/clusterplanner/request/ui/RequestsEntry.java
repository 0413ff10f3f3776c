package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.BesidePage;

/** Requests to partners in the menu of a partnership. */
@org.springframework.stereotype.Component
class RequestsEntry implements BesidePage {

    private final PartnershipAccess access;

    RequestsEntry(PartnershipAccess access) {
        this.access = access;
    }

    @Override
    public String textKey() {
        return "request.title";
    }

    @Override
    public Class<? extends Component> page() {
        return RequestsPage.class;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean visible(PartnershipId partnership) {
        return access.require(partnership).role().editsPlan();
    }
}
