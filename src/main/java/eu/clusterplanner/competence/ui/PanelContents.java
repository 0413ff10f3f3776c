package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.competence.Answer;
import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.competence.AssessmentService;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.CorrectionService;
import eu.clusterplanner.competence.MatrixEntry;
import eu.clusterplanner.competence.MatrixOutcome;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Presses;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.shell.field.RecordList;
import eu.clusterplanner.shell.history.HistoryLink;
import eu.clusterplanner.shell.sheet.RowMove;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what the panel beside the matrix shows: a competence, or the answer of a partner with its proofs. */
final class PanelContents {

    private static final List<String> COMPETENCE =
            List.of("name", "key", "domain", "kind", "description", "requiredLevel", "weight");
    private static final List<String> ASSESSMENT =
            List.of("holder", "companies", "trlFrom", "trlTo", "shareable", "confidence", "note");

    /** What the contents need of the page. */
    record Tools(
            Records records,
            AssessmentService assessments,
            CorrectionService corrections,
            SavingState saving,
            Texts texts) {}

    private final Tools tools;
    private final PageFields fields;
    private final MatrixSheet matrix;
    private @Nullable RecordFields competence;
    private Runnable changed = () -> {};
    private Runnable rebuilt = () -> {};

    PanelContents(Tools tools, PageFields fields, MatrixSheet matrix) {
        this.tools = tools;
        this.fields = fields;
        this.matrix = matrix;
    }

    MatrixContent content() {
        return matrix.content();
    }

    /** Told after a field was stored that the matrix may show too; the panel stays, as somebody types in it. */
    void onChanged(Runnable listener) {
        changed = listener;
    }

    /** Told after something was stored that makes the panel look different. */
    void onRebuilt(Runnable listener) {
        rebuilt = listener;
    }

    /** Puts the cursor into the name of the competence that was made last. */
    void focusName() {
        if (competence != null) {
            competence.focus("name");
        }
    }

    Component competence(Competence competence) {
        Div form = form();
        tools.records()
                .find(fields.partnership(), "competence", competence.id())
                .ifPresent(row -> {
                    RecordFields of = fields.of(row).onStored(property -> changed.run());
                    this.competence = of;
                    COMPETENCE.forEach(property -> form.add(of.field(property)));
                    if (content().step().editsPlan()) {
                        form.add(places(competence, row));
                    }
                });
        return form;
    }

    private Component places(Competence competence, RecordRow row) {
        Button up = new Button(text("competences.up"), pressed -> move(competence, -1));
        Button down = new Button(text("competences.down"), pressed -> move(competence, 1));
        Presses.again(up, down);
        Button copy = new Button(
                text("competences.copy"),
                pressed -> fields.acts().copy(row).ifPresent(made -> {
                    stored();
                    fields.acts().offerUndo("list.copied", row, this::stored);
                }));
        Button remove = new Button(text("competences.remove"), pressed -> ask(competence, row));
        remove.addThemeName("error");
        Button history = HistoryLink.button(tools.texts(), fields.partnership(), row, competence.name());
        Div places = new Div(up, down, copy, remove, fields.talkButton(row), history);
        places.addClassName("planner-panel-acts");
        return places;
    }

    private void move(Competence competence, int places) {
        reorder(groups().moved(competence.id(), places));
    }

    /** Puts a competence directly beside another one of its field. */
    void move(RowMove move) {
        List<RecordId> order = groups().all().stream().map(Competence::id).toList();
        reorder(move.in(order, RecordId::toString));
    }

    private CompetenceGroups groups() {
        return CompetenceGroups.of(content().step().matrix().competences());
    }

    private void reorder(List<RecordId> order) {
        tools.records().reorder(fields.partnership(), "competence", order);
        stored();
        fields.acts().offerUndo(text("list.reordered"), this::stored);
    }

    private void ask(Competence competence, RecordRow row) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(tools.texts().get("list.remove.question", "name", competence.name()));
        dialog.setText(text("competences.remove.what-goes"));
        dialog.setCancelable(true);
        dialog.setCancelText(text("list.remove.cancel"));
        dialog.setConfirmText(text("list.remove.confirm"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirmed -> fields.acts().remove(row, this::stored));
        dialog.open();
    }

    Component assessment(Competence competence, PartnerSummary partner) {
        Div form = form();
        Select<String> level = level(competence, partner);
        form.add(level);
        content().assessment(competence, partner).ifPresent(each -> protect(form, level, partner, competence, each));
        content()
                .assessment(competence, partner)
                .flatMap(each -> tools.records().find(fields.partnership(), "assessment", each.id()))
                .ifPresentOrElse(row -> details(form, row), () -> begin(form, competence, partner));
        return form;
    }

    /** What a partner has said of itself, others do not overwrite. */
    private void protect(
            Div form, Select<String> level, PartnerSummary partner, Competence competence, Assessment said) {
        Membership membership = content().step().membership();
        if (membership.worksFor(partner.id()) || !tools.corrections().isOwnWord(fields.partnership(), said.id())) {
            return;
        }
        level.setReadOnly(true);
        form.add(new CorrectionPart(
                new CorrectionPart.Desk(tools.corrections(), fields.collisions(), tools.texts(), this::stored),
                partner,
                membership.role() == Role.MANAGER,
                new CorrectionDialog.Rating(
                        fields.partnership(),
                        said.id(),
                        competence.id(),
                        partner.id(),
                        new Answer(said.level(), said.unknown()).text(),
                        said.version())));
    }

    private void begin(Div form, Competence competence, PartnerSummary partner) {
        if (content().step().rates(partner)) {
            form.add(new Button(text("competences.details.add"), pressed -> {
                tools.assessments().open(fields.partnership(), competence.id(), partner.id());
                stored();
            }));
        } else {
            form.add(new Paragraph(text("competences.level.unanswered")));
        }
    }

    private void details(Div form, RecordRow row) {
        RecordFields of = fields.of(row).onStored(property -> changed.run());
        ASSESSMENT.forEach(property -> form.add(of.field(property)));
        form.add(new H3(text("record.assessment.evidence")));
        Map<String, String> begin = Map.of("text", text("competences.evidence.new"));
        form.add(new RecordList(
                        fields,
                        row.id(),
                        new RecordList.Contents(
                                "assessment_evidence",
                                "competences.evidence.empty",
                                "competences.evidence.add",
                                siblings -> begin,
                                PanelContents::proof))
                .onChanged(() -> changed.run()));
    }

    private static Component proof(RecordFields proof) {
        Div row = form();
        Stream.of("text", "url", "date").forEach(property -> row.add(proof.field(property)));
        return row;
    }

    /** Level and "I do not know" as one choice, as in the cell: they exclude each other. */
    private Select<String> level(Competence competence, PartnerSummary partner) {
        CompetenceWords words = new CompetenceWords(tools.texts());
        Assessment now = content().assessment(competence, partner).orElse(null);
        String shown = now == null ? "" : new Answer(now.level(), now.unknown()).text();
        Select<String> level = new Select<>();
        level.setLabel(text("record.assessment.level"));
        level.getElement().setAttribute("data-property", MatrixEntry.LEVEL);
        level.setItems("", "0", "1", "2", "3", "4", Answer.UNKNOWN);
        level.setItemLabelGenerator(each -> each.isEmpty() || each.equals(Answer.UNKNOWN)
                ? words.answer(each)
                : words.level(Integer.parseInt(each)));
        level.setValue(shown);
        level.setReadOnly(!content().step().rates(partner));
        level.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                rate(new MatrixEntry(
                        competence.id(),
                        partner.id(),
                        MatrixEntry.LEVEL,
                        change.getValue(),
                        now == null ? 0 : now.version(),
                        shown));
            }
        });
        return level;
    }

    private void rate(MatrixEntry entry) {
        for (MatrixOutcome outcome : tools.assessments().rate(fields.partnership(), List.of(entry))) {
            Problem problem = outcome.problem();
            if (problem == null) {
                stored();
            } else {
                tools.saving().notSaved(matrix.sentence(problem, outcome.collision()));
                rebuilt.run();
            }
        }
    }

    private void stored() {
        tools.saving().saved();
        rebuilt.run();
    }

    private static Div form() {
        Div form = new Div();
        form.addClassName("planner-panel-form");
        return form;
    }

    private String text(String key) {
        return tools.texts().get(key);
    }
}
