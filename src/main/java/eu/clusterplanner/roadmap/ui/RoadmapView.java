package eu.clusterplanner.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.roadmap.FrozenPlanService;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.roadmap.RoadmapStepService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.DividedStepPage;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.SubPage;
import eu.clusterplanner.shell.field.FieldFactory;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.figure.FigurePages;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** When everything happens, what sets the end, who has too much work. */
@PermitAll
@Route(value = PartnershipPage.ROUTE + "roadmap" + DividedStepPage.PART, layout = PartnershipLayout.class)
class RoadmapView extends DividedStepPage {

    private static final long serialVersionUID = 1L;

    private final transient RoadmapStepService service;
    private final transient FrozenPlanService frozen;
    private final transient DatesSheets dates;
    private final transient FieldFactory factory;
    private final transient Clock clock;

    RoadmapView(
            StepFrame frame,
            RoadmapStepService service,
            FrozenPlanService frozen,
            DatesSheets dates,
            FieldFactory factory,
            Clock clock) {
        super(Step.ROADMAP, frame);
        takeWholeWidth();
        this.service = service;
        this.frozen = frozen;
        this.dates = dates;
        this.factory = factory;
        this.clock = clock;
    }

    @Override
    protected List<SubPage> subPages(PartnershipId partnership) {
        PageFields page = factory.on(partnership);
        RoadmapLists lists = new RoadmapLists(page, texts(), () -> {});
        return List.of(
                page("plan", Set.of(), content -> showPlan(page, content)),
                page("milestones", Set.of("milestone"), content -> showMilestones(page, content)),
                page("deliverables", Set.of("deliverable"), content -> content.add(lists.deliverables())),
                page("work-packages", Set.of(), content -> content.add(lists.workPackages())),
                page("risks", Set.of("risk"), content -> content.add(lists.risks())),
                page("projects", Set.of("project"), content -> content.add(lists.projects())),
                page("frozen", Set.of("frozen_plan"), content -> showFrozen(page, content)));
    }

    private SubPage page(String path, Set<String> kinds, Consumer<Div> fill) {
        return new SubPage(path.equals("plan") ? "" : path, texts().get("roadmap.page." + path), kinds, fill);
    }

    private void showPlan(PageFields page, Div content) {
        PartnershipId partnership = page.partnership();
        PlanDesk desk = dates.desk(page, () -> service.step(partnership), this::words);
        PlannedRoadmap plan = desk.plan();
        if (plan.actions().actions().isEmpty()) {
            Paragraph empty = new Paragraph(texts().get("roadmap.empty"));
            empty.addClassName("planner-empty");
            content.add(empty);
            return;
        }
        Div summary = new Div(new PlanSummary(plan, desk.words()));
        desk.onChanged(() -> {
            summary.removeAll();
            summary.add(new PlanSummary(desk.plan(), desk.words()));
        });
        content.add(summary);
        if (!plan.hasCalendar()) {
            Paragraph note = new Paragraph(texts().get("roadmap.months-only"));
            note.addClassName("planner-note");
            content.add(note);
        }
        content.add(new DatesSection(desk, dates.sheet(desk, texts()), picture(desk), actionsAddress(partnership)));
        if (!new WorkloadPicture(plan, desk.words()).isEmpty()) {
            content.add(workload(desk));
        }
    }

    /** The milestones with their computed dates, and below them what is written of each. */
    private void showMilestones(PageFields page, Div content) {
        Div computed = new Div();
        Runnable compute = () -> {
            PlannedRoadmap plan = service.step(page.partnership());
            computed.removeAll();
            computed.add(new MilestoneSection(plan, words(plan)));
        };
        compute.run();
        page.onFollowed(compute);
        content.add(computed, new RoadmapLists(page, texts(), compute).milestones());
    }

    private void showFrozen(PageFields page, Div content) {
        PartnershipId partnership = page.partnership();
        content.add(new FrozenPlansSection(
                page, frozen, () -> words(service.step(partnership)), actionsAddress(partnership)));
    }

    private static String actionsAddress(PartnershipId partnership) {
        return PartnershipPage.ROUTE.replace(":partnershipId", partnership.toString()) + Step.ACTIONS.path();
    }

    /** Drawn when the browser asks for it, from the plan that the page shows. */
    private FigurePages picture(PlanDesk desk) {
        return new FigurePages(
                        texts(),
                        texts().get("roadmap.picture"),
                        () -> new PlanPicture(desk.plan(), desk.words()).parts(),
                        part -> {
                            service.requireReader(desk.partnership());
                            return Figures.draw(new PlanPicture(desk.plan(), desk.words()).part(part));
                        })
                .withPictureClass("planner-plan");
    }

    private Section workload(PlanDesk desk) {
        FigurePages picture = new FigurePages(
                texts(),
                texts().get("roadmap.load"),
                () -> new WorkloadPicture(desk.plan(), desk.words()).parts(),
                part -> {
                    service.requireReader(desk.partnership());
                    return Figures.draw(new WorkloadPicture(desk.plan(), desk.words()).part(part));
                });
        desk.onChanged(picture::refresh);
        Section section = new Section(
                new H2(texts().get("roadmap.load")), new Paragraph(texts().get("roadmap.load.what")), picture);
        section.addClassName("planner-section");
        return section;
    }

    private PlanWords words(PlannedRoadmap plan) {
        return new PlanWords(plan, texts(), Formats.of(texts(), clock.getZone()));
    }
}
