package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import eu.clusterplanner.shell.field.FieldFactory;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.shell.field.SectionIndex;
import eu.clusterplanner.shell.field.SourceList;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Step 1: who the partnership is, why, and how it decides. */
@Route(value = PartnershipPage.ROUTE + "basics", layout = PartnershipLayout.class)
@PermitAll
class BasicsView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient Records records;
    private final transient FieldFactory factory;

    BasicsView(StepFrame frame, Records records, FieldFactory factory) {
        super(Step.BASICS, frame);
        this.records = records;
        this.factory = factory;
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        PageFields page = factory.on(partnership);
        RecordFields fields =
                page.of(records.find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()))
                        .orElseThrow(NotFoundException::new));
        List<FieldSection> sections = sections(page, fields);
        ComputationSection computation = new ComputationSection(page, records, texts());
        content.add(new SectionIndex(
                        texts().get("basics.index"), event.getLocation().getPath(), sections)
                .with(texts().get("basics.settings"), computation));
        sections.forEach(content::add);
        content.add(computation);
        LinkedRecord.show(content, event);
    }

    private List<FieldSection> sections(PageFields page, RecordFields fields) {
        BasicsLists lists = new BasicsLists(page, texts());
        return List.of(
                section("who").fields(fields, "acronym", "name", "strand", "phase"),
                section("purpose").fields(fields, "theme", "vision", "mission"),
                section("time").fields(fields, "start", "end", "durationMonths", "asOf"),
                section("money").fields(fields, "call", "grantAgreement", "budget", "grant"),
                section("rules")
                        .fields(
                                fields,
                                "rules.decisions",
                                "rules.joining",
                                "rules.leaving",
                                "rules.property",
                                "rules.confidentiality",
                                "rules.dataProtection"),
                lists.bodies(),
                fieldsOfWork(fields),
                lists.stakeholders(),
                lists.meetings(),
                lists.elsewhere(),
                sources(page));
    }

    private FieldSection fieldsOfWork(RecordFields fields) {
        return section("fields")
                .suggesting(fields, "industrialEcosystems", ReferenceList.INDUSTRIAL_ECOSYSTEMS.names())
                .suggesting(fields, "emergingIndustries", ReferenceList.EMERGING_INDUSTRIES.names())
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
