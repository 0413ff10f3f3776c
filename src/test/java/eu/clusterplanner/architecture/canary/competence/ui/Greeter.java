package eu.clusterplanner.architecture.canary.competence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** Bad: names a page where the application starts. */
class Greeter implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().navigate(Welcome.class));
    }

    @Route(value = "welcome", registerAtStartup = false)
    static class Welcome extends Div {

        private static final long serialVersionUID = 1L;
    }
}
