package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.scenario.analysis.Trial;

/** What is and what would be, side by side. */
final class ComparisonPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrialDesk desk;

    ComparisonPart(TrialDesk desk) {
        this.desk = desk;
        addClassName("planner-comparison");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", desk.texts().get("trial.comparison"));
        desk.onChanged(this::refresh);
        refresh();
    }

    private void refresh() {
        removeAll();
        Trial trial = desk.trial();
        TrialLinks links = new TrialLinks(desk.partnership());
        CompetenceComparison competences = new CompetenceComparison(trial, desk.words(), links);
        PlanComparison plan = new PlanComparison(trial, desk.words(), links);
        add(competences.coverage(), competences.missing(), competences.pairs());
        add(new ChainComparison(trial, desk.words(), links).section());
        add(plan.actions(), plan.dates());
    }
}
