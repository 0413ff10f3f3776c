package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.competence.SynergyStepData;
import eu.clusterplanner.competence.SynergyStepService;
import eu.clusterplanner.competence.analysis.CompetenceFigures;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import eu.clusterplanner.shell.field.FieldFactory;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.figure.FigureValue;
import eu.clusterplanner.shell.figure.FigureView;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Who completes whom, and what is missing; {@code ?pair=NP%2BPACK} leads to a pair, in either order. */
@PermitAll
@Route(value = PartnershipPage.ROUTE + "synergies", layout = PartnershipLayout.class)
class SynergiesView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient SynergyStepService service;
    private final transient PartnershipAccess access;
    private final transient FieldFactory factory;

    SynergiesView(StepFrame frame, SynergyStepService service, PartnershipAccess access, FieldFactory factory) {
        super(Step.SYNERGIES, frame);
        takeWholeWidth();
        this.service = service;
        this.access = access;
        this.factory = factory;
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        Optional<SynergyStepData> step = service.step(partnership);
        if (step.isEmpty()) {
            content.add(empty("synergies.not-published"));
            return;
        }
        SynergyStepData data = step.get();
        CompetenceFigures figures = data.analysed().figures();
        if (figures.coverage() == null || data.analysed().input().partners().size() < 2) {
            content.add(
                    empty("synergies.empty"),
                    new Paragraph(new CompetenceWords(texts()).reasons(figures.reasons())),
                    toCompetences(partnership));
            return;
        }
        PageFields fields = factory.on(partnership);
        SynergyDesk desk = new SynergyDesk(fields, data, () -> service.step(partnership), texts());
        fields.onFollowed(desk::changed);
        PairList list = new PairList(desk);
        content.add(
                summary(data),
                tries(partnership),
                pairs(desk, fields, list),
                missing(desk, partnership),
                value(desk, partnership));
        LinkedRecord.show(content, event);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("pair")
                .flatMap(list::key)
                .ifPresent(pair -> LinkedRecord.show(list, pair));
    }

    private Div summary(SynergyStepData data) {
        CompetenceWords words = new CompetenceWords(texts());
        CompetenceFigures figures = data.analysed().figures();
        Div values = new Div();
        values.addClassName("planner-figures");
        Double coverage = figures.coverage();
        Double overlap = figures.overlap();
        if (coverage != null) {
            values.add(new FigureValue(words.percent(coverage), texts().get("competences.coverage")));
        }
        if (overlap != null) {
            values.add(new FigureValue(words.percent(overlap), texts().get("synergies.overlap")));
        }
        return values;
    }

    private Div tries(PartnershipId partnership) {
        Div tries = new Div(
                new Anchor(address(partnership, "try"), texts().get("trial.try-without.one")),
                new Anchor(address(partnership, "try?new"), texts().get("trial.try-new")),
                new Span(texts().get("trial.nothing-changed")));
        tries.addClassName("planner-try");
        return tries;
    }

    private Section pairs(SynergyDesk desk, PageFields fields, PairList list) {
        Div map = new Div();
        Runnable draw = () -> {
            map.removeAll();
            map.add(new FigureView(Figures.draw(new PairMap(desk.data().analysed(), desk.words()).map())));
        };
        draw.run();
        desk.onChanged(draw);
        Section section = new Section(
                new H2(texts().get("synergies.pairs")),
                new Paragraph(texts().get("synergies.pairs.line")),
                map,
                new SynergyTuning(desk, fields),
                list);
        section.addClassName("planner-section");
        return section;
    }

    private Section missing(SynergyDesk desk, PartnershipId partnership) {
        Section section = new Section(
                new H2(texts().get("synergies.missing")), new MissingCompetences(desk), toCompetences(partnership));
        section.addClassName("planner-section");
        return section;
    }

    private Section value(SynergyDesk desk, PartnershipId partnership) {
        boolean manager = access.require(partnership).role() == Role.MANAGER;
        Section section = new Section(
                new H2(texts().get("synergies.value")),
                new Paragraph(texts().get("synergies.value.line")),
                new PartnerValue(desk, manager));
        section.addClassName("planner-section");
        return section;
    }

    private Paragraph empty(String key) {
        Paragraph empty = new Paragraph(texts().get(key));
        empty.addClassName("planner-empty");
        return empty;
    }

    private Paragraph toCompetences(PartnershipId partnership) {
        RouterLink link = new RouterLink();
        link.setRoute(CompetencesView.class, parameters(partnership));
        link.setText(texts().get("synergies.to-competences"));
        return new Paragraph(link);
    }
}
