package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.review.Decision;
import eu.clusterplanner.review.NotedDecision;
import eu.clusterplanner.review.ReviewRefusedException;
import eu.clusterplanner.review.UnexplainedAction;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.DayPicker;
import eu.clusterplanner.shell.field.RecordTitle;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down, or corrects, what was decided: about what, how, why, by whom, when. */
final class DecisionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final String OTHER = "";

    private final transient Texts texts;
    private final transient Function<String, List<RecordRow>> read;
    private final transient Consumer<NotedDecision> store;
    private final Select<String> kind = new Select<>();
    private final ComboBox<RecordRow> subject = new ComboBox<>();
    private final TextField other = new TextField();
    private final Select<Decision.Outcome> outcome = new Select<>();
    private final TextArea reason = new TextArea();
    private final TextField by = new TextField();
    private final DayPicker day;
    private final Paragraph problem = new Paragraph();

    /** before: the decision that is corrected; about: the action that it shall be about; read: records of a kind. */
    DecisionDialog(
            Texts texts,
            LocalDate today,
            @Nullable Decision before,
            @Nullable UnexplainedAction about,
            Function<String, List<RecordRow>> read,
            Consumer<NotedDecision> store) {
        this.texts = texts;
        this.read = read;
        this.store = store;
        this.day = new DayPicker(texts, texts.get("decision.column.day"));
        setHeaderTitle(texts.get(before == null ? "decision.note" : "decision.correct"));
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        fields();
        day.setValue(before == null ? today : before.decidedOn());
        outcome.setValue(
                before != null ? before.outcome() : about == null ? Decision.Outcome.CHOSEN : Decision.Outcome.DROPPED);
        if (before != null) {
            reason.setValue(Objects.requireNonNullElse(before.reason(), ""));
            by.setValue(Objects.requireNonNullElse(before.decidedBy(), ""));
            begin(before.kind(), before.subjectId(), before.subject());
        } else {
            begin("action", about == null ? null : about.action(), "");
        }
        Div form = new Div(kind, subject, other, outcome, reason, by, day);
        form.addClassName("planner-form");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("planner-answer-problem");
        add(form, problem);
        Button submit = new Button(texts.get("decision.store"), pressed -> submit());
        submit.addThemeName("primary");
        getFooter().add(new Button(texts.get("review.cancel"), pressed -> close()), submit);
    }

    private void fields() {
        kind.setLabel(texts.get("decision.kind"));
        kind.setItems(
                Stream.concat(SubjectChoice.KINDS.stream(), Stream.of(OTHER)).toList());
        kind.setItemLabelGenerator(each -> texts.get(each.isEmpty() ? "decision.other" : "review.kind.one." + each));
        kind.addValueChangeListener(change -> showSubject());
        subject.setLabel(texts.get("decision.column.what"));
        subject.setItemLabelGenerator(RecordTitle::of);
        subject.setManualValidation(true);
        other.setLabel(texts.get("decision.column.what"));
        other.setMaxLength(250);
        other.setManualValidation(true);
        outcome.setLabel(texts.get("decision.column.outcome"));
        outcome.setItems(Decision.Outcome.values());
        outcome.setItemLabelGenerator(each -> texts.get(each.textKey()));
        reason.setLabel(texts.get("decision.reason"));
        reason.setMaxLength(5000);
        reason.setManualValidation(true);
        by.setLabel(texts.get("decision.by"));
        by.setHelperText(texts.get("decision.by.help"));
        by.setMaxLength(250);
        by.setManualValidation(true);
    }

    private void begin(@Nullable String of, @Nullable RecordId id, String words) {
        kind.setValue(of == null || !SubjectChoice.KINDS.contains(of) ? OTHER : of);
        showSubject();
        subject.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .ifPresent(subject::setValue);
        if (id != null && subject.getValue() == null) {
            kind.setValue(OTHER);
        }
        other.setValue(kind.getValue().isEmpty() ? words : "");
    }

    private void showSubject() {
        boolean record = !kind.getValue().isEmpty();
        subject.setVisible(record);
        other.setVisible(!record);
        subject.setItems(record ? read.apply(kind.getValue()) : List.of());
    }

    private void submit() {
        problem.setText("");
        List.<HasValidation>of(subject, other, reason, by, day).forEach(field -> field.setInvalid(false));
        RecordRow row = kind.getValue().isEmpty() ? null : subject.getValue();
        if (day.getValue() == null) {
            refuse(day, texts.get("review.refused.date-far"));
            return;
        }
        try {
            store.accept(new NotedDecision(
                    day.getValue(),
                    row == null ? null : kind.getValue(),
                    row == null ? null : row.id(),
                    kind.getValue().isEmpty() ? other.getValue() : "",
                    outcome.getValue(),
                    Objects.requireNonNullElse(reason.getValue(), ""),
                    by.getValue()));
            close();
        } catch (ReviewRefusedException refused) {
            refuse(refused.reason());
        } catch (InvalidValueException refused) {
            refuse(
                    switch (refused.property()) {
                        case "reason" -> reason;
                        case "decidedBy" -> by;
                        default -> other;
                    },
                    texts.get(refused.problem().textKey(), refused.problem().arguments()));
        }
    }

    private void refuse(ReviewRefusedException.Reason why) {
        String sentence = texts.get(why.textKey());
        switch (why) {
            case TEXT_MISSING -> refuse(kind.getValue().isEmpty() ? other : subject, sentence);
            case DATE_FAR -> refuse(day, sentence);
            default -> problem.setText(sentence);
        }
    }

    private static void refuse(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
