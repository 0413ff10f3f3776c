package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.competence.AssessmentService;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.CompetenceStepService;
import eu.clusterplanner.competence.CompetencesFromTemplates;
import eu.clusterplanner.competence.CorrectionService;
import eu.clusterplanner.competence.MatrixOutcome;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import eu.clusterplanner.shell.field.CatalogueButton;
import eu.clusterplanner.shell.field.FieldFactory;
import eu.clusterplanner.shell.field.PageFields;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What each partner can do, and what is needed: the matrix, what stands behind its cells, and the needs. */
@PermitAll
@Route(value = PartnershipPage.ROUTE + "competences", layout = PartnershipLayout.class)
class CompetencesView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient CompetenceStepService steps;
    private final transient AssessmentService assessments;
    private final transient CorrectionService corrections;
    private final transient Records records;
    private final transient FieldFactory factory;
    private final transient CompetencesFromTemplates templates;
    private final transient SavingState saving;

    CompetencesView(
            StepFrame frame,
            CompetenceStepService steps,
            AssessmentService assessments,
            CorrectionService corrections,
            Records records,
            FieldFactory factory,
            CompetencesFromTemplates templates,
            SavingState saving) {
        super(Step.COMPETENCES, frame);
        takeWholeWidth();
        this.steps = steps;
        this.assessments = assessments;
        this.corrections = corrections;
        this.records = records;
        this.factory = factory;
        this.templates = templates;
        this.saving = saving;
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        PageFields fields = factory.on(partnership);
        MatrixSheet matrix = new MatrixSheet(assessments, steps, fields, texts());
        PanelContents contents = new PanelContents(
                new PanelContents.Tools(records, assessments, corrections, saving, texts()), fields, matrix);
        CompetencesWork work = new CompetencesWork(matrix, contents, texts());
        contents.onChanged(() -> {
            fields.refreshLinks();
            matrix.refresh();
            work.refreshSummary();
        });
        contents.onRebuilt(() -> {
            fields.refreshLinks();
            matrix.refresh();
            work.refresh();
        });
        fields.onFollowed(() -> {
            matrix.refresh();
            work.follow();
        });
        matrix.onStored(outcomes -> {
            tell(fields, outcomes, () -> {
                matrix.refresh();
                work.refresh();
            });
            work.refresh();
        });
        if (matrix.step().editsPlan()) {
            matrix.sheet().onMove(contents::move);
            Anchor ask = new Anchor(PartnershipPage.address(partnership, "requests"), texts().get("competences.ask"));
            work.addTool(
                    new Anchor(PartnershipPage.address(partnership, "excel"), texts().get("exchange.return.title")));
            work.addTool(ask);
            Consumer<List<RecordId>> begin = added -> {
                fields.refreshLinks();
                matrix.refresh();
                work.begin(added);
            };
            work.addTool(
                    new TemplateButton(new TemplateButton.Tools(records, templates, saving), fields, texts(), begin));
            work.addTool(new CatalogueButton(fields, "competence", Map::of, begin));
            work.addTool(new Button(texts().get("competences.add"), pressed -> {
                RecordId added = records.add(
                                partnership, "competence", null, Map.of("name", texts().get("competences.new")))
                        .id();
                saving.saved();
                fields.refreshLinks();
                matrix.refresh();
                work.begin(added);
            }));
        }
        if (matrix.step().counts().sample()) {
            Paragraph note = new Paragraph(texts().get("competences.sample"));
            note.addClassName("planner-note");
            content.add(note);
        }
        content.add(work);
        if (matrix.step().editsPlan()) {
            content.add(new RatingsPublication(fields, texts()));
        }
        content.add(new NeedsList(fields, matrix.step().membership(), texts()));
        focus(matrix, event);
        LinkedRecord.show(content, event);
    }

    /** Says at the top what was stored; what was not is said at its cell too. */
    private void tell(PageFields fields, List<MatrixOutcome> outcomes, Runnable changed) {
        long refused =
                outcomes.stream().filter(outcome -> outcome.problem() != null).count();
        saving.cells(refused, outcomes.size() - refused);
        fields.acts().offerUndoOfCells(outcomes.size() - refused, changed);
    }

    /** {@code ?competence=C4&partner=PACK} leads to that cell. */
    private void focus(MatrixSheet matrix, BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        String partner = parameters.getSingleParameter("partner").orElse("");
        String column = matrix.step().matrix().partners().stream()
                .filter(each -> each.key().equals(partner))
                .map(PartnerSummary::id)
                .map(RecordId::toString)
                .findFirst()
                .orElse(MatrixColumns.NAME);
        parameters
                .getSingleParameter("competence")
                .flatMap(key -> matrix.step().matrix().competences().stream()
                        .filter(each -> each.key().equals(key))
                        .map(Competence::id)
                        .findFirst())
                .ifPresent(row -> matrix.sheet().focusCell(row.toString(), column));
    }
}
