package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import eu.clusterplanner.competence.Answer;
import eu.clusterplanner.competence.CorrectionService;
import eu.clusterplanner.competence.MatrixEntry;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.function.Consumer;

/** Asks for the level that is right, and why. */
final class CorrectionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** The answer that is corrected, as the person saw it. */
    record Rating(
            PartnershipId partnership,
            RecordId assessment,
            RecordId competence,
            RecordId partner,
            String shown,
            int version) {}

    private final transient CorrectionService service;
    private final transient Texts texts;
    private final transient Rating rating;
    private final transient Consumer<List<Mail>> corrected;
    private final Select<String> level = new Select<>();
    private final TextArea note = new TextArea();

    CorrectionDialog(CorrectionService service, Texts texts, Rating rating, Consumer<List<Mail>> corrected) {
        this.service = service;
        this.texts = texts;
        this.rating = rating;
        this.corrected = corrected;
        setHeaderTitle(texts.get("competences.correct"));
        setWidth("30rem");
        CompetenceWords words = new CompetenceWords(texts);
        level.setLabel(texts.get("competences.correct.new"));
        level.setItems("0", "1", "2", "3", "4", Answer.UNKNOWN);
        level.setItemLabelGenerator(
                each -> each.equals(Answer.UNKNOWN) ? words.answer(each) : words.level(Integer.parseInt(each)));
        level.setValue(rating.shown().isEmpty() ? "0" : rating.shown());
        note.setLabel(texts.get("competences.correct.note"));
        note.setMaxLength(CorrectionService.NOTE_MOST);
        note.setManualValidation(true);
        Div fields = new Div(level, note);
        fields.addClassName("planner-form");
        add(fields);
        Button submit = new Button(texts.get("competences.correct.submit"), pressed -> submit());
        submit.addThemeName("primary");
        getFooter().add(new Button(texts.get("list.remove.cancel"), pressed -> close()), submit);
    }

    private void submit() {
        if (note.getValue().isBlank()) {
            refuse(texts.get("competences.correct.note.missing"));
            return;
        }
        CorrectionService.Outcome outcome = service.correct(
                rating.partnership(),
                new MatrixEntry(
                        rating.competence(),
                        rating.partner(),
                        MatrixEntry.LEVEL,
                        level.getValue(),
                        rating.version(),
                        rating.shown()),
                note.getValue());
        Problem problem = outcome.problem();
        if (problem == null) {
            close();
            corrected.accept(outcome.byHand());
        } else {
            refuse(texts.get(problem.textKey(), problem.arguments()));
        }
    }

    private void refuse(String sentence) {
        note.setErrorMessage(sentence);
        note.setInvalid(true);
    }
}
