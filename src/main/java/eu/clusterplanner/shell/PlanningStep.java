package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;

/** One of the nine steps; the feature that has its page contributes a bean. Menu and wizard show the beans there are. */
public interface PlanningStep {

    Step step();

    /** A {@link StepPage} with a route {@code partnerships/:partnershipId/<path of the step>}. */
    Class<? extends Component> page();

    /** How far that partnership is, by what is in its plan and the day; asked again when one of them changed. */
    StepProgress progress(PartnershipId partnership);
}
