package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.shell.ErrorPage;
import eu.clusterplanner.shell.MainLayout;

/** For strangers and for addresses without a partnership alike. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class PartnershipNotFoundPage extends ErrorPage implements HasErrorParameter<PartnershipNotFoundException> {

    private static final long serialVersionUID = 1L;

    PartnershipNotFoundPage() {
        super("shell.error.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<PartnershipNotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
