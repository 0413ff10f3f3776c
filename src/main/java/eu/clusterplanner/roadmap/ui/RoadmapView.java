package eu.clusterplanner.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.roadmap.RoadmapStepService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import eu.clusterplanner.shell.figure.FigureByAddress;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** When everything happens, what sets the end, who has too much work. */
@PermitAll
@Route(value = PartnershipPage.ROUTE + "roadmap", layout = PartnershipLayout.class)
class RoadmapView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient RoadmapStepService service;
    private final transient Clock clock;

    RoadmapView(StepFrame frame, RoadmapStepService service, Clock clock) {
        super(Step.ROADMAP, frame);
        takeWholeWidth();
        this.service = service;
        this.clock = clock;
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        PlannedRoadmap plan = service.step(partnership);
        if (plan.actions().actions().isEmpty() && plan.roadmap().milestones().isEmpty()) {
            Paragraph empty = new Paragraph(texts().get("roadmap.empty"));
            empty.addClassName("planner-empty");
            content.add(empty);
            return;
        }
        PlanWords words = words(plan);
        content.add(new PlanSummary(plan, words));
        if (!plan.hasCalendar()) {
            Paragraph note = new Paragraph(texts().get("roadmap.months-only"));
            note.addClassName("planner-note");
            content.add(note);
        }
        content.add(new DatesSection(plan, words, picture(partnership)), new MilestoneSection(plan, words));
        if (!new WorkloadPicture(plan, words).isEmpty()) {
            content.add(workload(partnership));
        }
    }

    /** Drawn when the browser asks for it, from the plan as it is then. */
    private FigureByAddress picture(PartnershipId partnership) {
        FigureByAddress picture = new FigureByAddress(texts().get("roadmap.picture"), () -> {
            PlannedRoadmap plan = service.step(partnership);
            return Figures.draw(new PlanPicture(plan, words(plan)).gantt());
        });
        picture.addClassName("planner-plan");
        return picture;
    }

    private Section workload(PartnershipId partnership) {
        FigureByAddress picture = new FigureByAddress(texts().get("roadmap.load"), () -> {
            PlannedRoadmap plan = service.step(partnership);
            return Figures.draw(new WorkloadPicture(plan, words(plan)).map());
        });
        Section section = new Section(
                new H2(texts().get("roadmap.load")), new Paragraph(texts().get("roadmap.load.what")), picture);
        section.addClassName("planner-section");
        return section;
    }

    private PlanWords words(PlannedRoadmap plan) {
        return new PlanWords(plan, texts(), Formats.of(texts(), clock.getZone()));
    }
}
