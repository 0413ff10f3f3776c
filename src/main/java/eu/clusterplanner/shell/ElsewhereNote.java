package eu.clusterplanner.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.util.Map;
import java.util.Optional;

/** That a step was done elsewhere (at a round table, in an own workbook), with a link; each step can be marked so. */
final class ElsewhereNote extends Div {

    static final String KIND = "step_elsewhere";

    private static final long serialVersionUID = 1L;

    private final transient Records records;
    private final transient PartnershipId partnership;
    private final transient Texts texts;

    private ElsewhereNote(Records records, PartnershipId partnership, Texts texts) {
        this.records = records;
        this.partnership = partnership;
        this.texts = texts;
        addClassName("planner-elsewhere");
    }

    /** Where the step is done, to stand above its content; empty where it is done here. */
    static Optional<ElsewhereNote> of(Step step, Records records, PartnershipId partnership, Texts texts) {
        return find(step, records, partnership).map(row -> {
            ElsewhereNote note = new ElsewhereNote(records, partnership, texts);
            note.say(row);
            return note;
        });
    }

    /** The way to mark a step that is done here; empty for those who may not. */
    static Optional<Button> way(Step step, Records records, PartnershipId partnership, Texts texts) {
        boolean may = find(step, records, partnership).isEmpty()
                && records.mayAdd(partnership, KIND, null, Map.of("step", step.name()));
        return Optional.of(new Button(
                        texts.get("step.elsewhere"),
                        pressed -> new ElsewhereDialog(step, records, partnership, texts).open()))
                .filter(button -> may)
                .map(button -> {
                    button.addThemeName("tertiary");
                    button.addClassName("planner-elsewhere-way");
                    return button;
                });
    }

    static Optional<RecordRow> find(Step step, Records records, PartnershipId partnership) {
        return records.list(partnership, KIND).stream()
                .filter(row -> row.text("step").equals(step.name()))
                .findFirst();
    }

    private void say(RecordRow row) {
        add(new Span(texts.get("step.elsewhere.note")));
        String url = row.text("url");
        if (!url.isEmpty()) {
            Anchor link = new Anchor(url, url, AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            add(link);
        }
        if (!row.text("note").isEmpty()) {
            add(new Span(row.text("note")));
        }
        if (records.mayRemove(partnership, row)) {
            Button back = new Button(texts.get("step.elsewhere.back"), pressed -> remove(row));
            back.addThemeName("tertiary");
            add(back);
        }
    }

    private void remove(RecordRow row) {
        try {
            records.remove(partnership, KIND, row.id(), row.version());
            UI.getCurrent().refreshCurrentRoute(true);
        } catch (CollisionException changed) {
            UndoOffer.tell(texts.get("problem.changedMeanwhile"));
        }
    }
}
