package eu.clusterplanner.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import eu.clusterplanner.platform.request.RequestId;
import eu.clusterplanner.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** What nobody expected is logged once, and the person is told what to do; a stack trace is never shown. */
@Component
class FaultHandler implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);
    private static final int SHOWN_FOR = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable fault = event.getThrowable();
        // somebody closed the page before the answer came: nobody is there to be told
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            return;
        }
        boolean denied = fault instanceof AccessDeniedException;
        if (!denied) {
            LOG.error("a request of a page failed", fault);
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            Texts texts = Texts.in(ui.getLocale());
            Notification notice = new Notification(
                    denied ? texts.get("problem.denied") : fault(texts),
                    SHOWN_FOR,
                    Notification.Position.BOTTOM_CENTER);
            notice.setAssertive(true);
            notice.open();
        }
    }

    /** With what the log calls this request, for whoever is asked to look there. */
    private static String fault(Texts texts) {
        String said = texts.get("shell.error.fault");
        return RequestId.current()
                .map(id -> said + " " + texts.get("shell.error.fault-id", "id", id))
                .orElse(said);
    }
}
