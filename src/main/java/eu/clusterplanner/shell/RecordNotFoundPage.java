package eu.clusterplanner.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.clusterplanner.record.RecordNotFoundException;

/** The record that an address names is not there (any more). */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class RecordNotFoundPage extends ErrorPage implements HasErrorParameter<RecordNotFoundException> {

    private static final long serialVersionUID = 1L;

    RecordNotFoundPage() {
        super("shell.error.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RecordNotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
