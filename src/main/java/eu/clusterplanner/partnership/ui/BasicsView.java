package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.DividedStepPage;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.SubPage;
import eu.clusterplanner.shell.field.FieldFactory;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.shell.field.SourceList;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Step 1: who the partnership is, why, and how it decides. */
@Route(value = PartnershipPage.ROUTE + "basics" + DividedStepPage.PART, layout = PartnershipLayout.class)
@PermitAll
class BasicsView extends DividedStepPage {

    /** The page that says how figures are computed. */
    static final String SETTINGS = "settings";

    private static final long serialVersionUID = 1L;

    private final transient Records records;
    private final transient FieldFactory factory;

    BasicsView(StepFrame frame, Records records, FieldFactory factory) {
        super(Step.BASICS, frame);
        this.records = records;
        this.factory = factory;
    }

    @Override
    protected List<SubPage> subPages(PartnershipId partnership) {
        PageFields page = factory.on(partnership);
        BasicsLists lists = new BasicsLists(page, texts());
        return List.of(
                page("", Set.of(), content -> content.add(purpose(page, lists))),
                page("governance", Set.of("governance_body"), content -> content.add(rules(page), lists.bodies())),
                page("meetings", Set.of("meeting"), content -> content.add(lists.meetings())),
                page("stakeholders", Set.of("stakeholder"), content -> content.add(lists.stakeholders())),
                page("calls", Set.of("call"), content -> content.add(lists.calls())),
                page(SETTINGS, Set.of(), content -> content.add(new ComputationSection(page, records, texts()))));
    }

    private SubPage page(String path, Set<String> kinds, Consumer<Div> fill) {
        return new SubPage(path, texts().get("basics.page." + (path.isEmpty() ? "purpose" : path)), kinds, fill);
    }

    private Component[] purpose(PageFields page, BasicsLists lists) {
        RecordFields fields = partnership(page);
        return new Component[] {
            section("who").fields(fields, "acronym", "name", "strand", "phase"),
            section("purpose").fields(fields, "theme", "vision", "mission"),
            section("time").fields(fields, "start", "end", "durationMonths", "asOf"),
            section("money").fields(fields, "call", "grantAgreement", "budget", "grant"),
            fieldsOfWork(fields),
            sources(page),
            lists.elsewhere()
        };
    }

    private FieldSection rules(PageFields page) {
        return section("rules")
                .fields(
                        partnership(page),
                        "rules.decisions",
                        "rules.joining",
                        "rules.leaving",
                        "rules.property",
                        "rules.confidentiality",
                        "rules.dataProtection");
    }

    private RecordFields partnership(PageFields page) {
        PartnershipId partnership = page.partnership();
        return page.of(records.find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()))
                .orElseThrow(NotFoundException::new));
    }

    private FieldSection fieldsOfWork(RecordFields fields) {
        return section("fields")
                .fields(fields, "industrialEcosystems", "emergingIndustries")
                .fields(fields, "smartSpecialisationAreas", "jointChallenges");
    }

    private FieldSection sources(PageFields page) {
        FieldSection sources = section("sources").hint(texts().get("basics.sources.hint"));
        sources.add(new SourceList(page, "partnership_source", null));
        return sources;
    }

    private FieldSection section(String name) {
        return FieldSection.of(texts().get("basics." + name));
    }
}
