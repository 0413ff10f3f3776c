package eu.clusterplanner.architecture.canary.competence;

import com.vaadin.flow.component.html.Span;

/** Bad: a service that makes components. */
class ButtonService {

    Span label() {
        return new Span();
    }
}
