package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.request.NewRequest;
import eu.clusterplanner.request.RequestPart;
import eu.clusterplanner.request.RequestRefusedException;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.DayPicker;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Which partners are asked for what, and until when. */
final class AskDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;

    private final transient Texts texts;
    private final transient Consumer<NewRequest> ask;
    private final CheckboxGroup<RequestPart> parts = new CheckboxGroup<>();
    private final DayPicker due;
    private final TextArea message = new TextArea();
    private final Paragraph problem = new Paragraph();
    private final transient List<AskedContact> contacts;

    AskDialog(Texts texts, LocalDate today, List<AskedContact> contacts, Consumer<NewRequest> ask) {
        this.texts = texts;
        this.ask = ask;
        this.contacts = contacts;
        this.due = new DayPicker(texts, texts.get("request.ask.due"));
        setHeaderTitle(texts.get("request.ask"));
        setWidth("48rem");
        setCloseOnOutsideClick(false);
        parts.setLabel(texts.get("request.ask.parts"));
        parts.setItems(RequestPart.values());
        parts.setItemLabelGenerator(part -> texts.get(part.textKey()));
        parts.setValue(EnumSet.allOf(RequestPart.class));
        due.setValue(today.plusDays(DAYS));
        message.setLabel(texts.get("request.ask.message"));
        message.setHelperText(texts.get("request.ask.message.help"));
        message.setMaxLength(1000);
        message.setManualValidation(true);
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("planner-answer-problem");
        Div fields = new Div(parts, due, message);
        fields.addClassName("planner-form");
        Div people = new Div();
        people.addClassName("planner-ask-people");
        contacts.forEach(people::add);
        add(fields, new H3(texts.get("request.ask.whom")), new Paragraph(texts.get("request.ask.whom.line")), people);
        add(problem);
        Button submit = new Button(texts.get("request.ask.submit"), pressed -> submit());
        submit.addThemeName("primary");
        getFooter().add(new Button(texts.get("request.cancel"), pressed -> close()), submit);
    }

    private void submit() {
        due.setInvalid(false);
        message.setInvalid(false);
        problem.setText("");
        contacts.forEach(AskedContact::forgive);
        LocalDate until = due.getValue();
        if (until == null) {
            refuse(due, "request.ask.due.missing");
            return;
        }
        List<AskedContact> chosen =
                contacts.stream().filter(AskedContact::isChosen).toList();
        if (!chosen.stream().allMatch(AskedContact::check)) {
            return;
        }
        try {
            ask.accept(new NewRequest(
                    parts.getValue(),
                    until,
                    Objects.requireNonNullElse(message.getValue(), ""),
                    chosen.stream().map(AskedContact::value).toList()));
            close();
        } catch (RequestRefusedException refused) {
            if (refused.reason() == RequestRefusedException.Reason.DUE_PASSED
                    || refused.reason() == RequestRefusedException.Reason.DUE_FAR) {
                refuse(due, refused.reason().textKey());
            } else {
                problem.setText(texts.get(refused.reason().textKey()));
            }
        } catch (InvalidValueException refused) {
            message.setErrorMessage(
                    texts.get(refused.problem().textKey(), refused.problem().arguments()));
            message.setInvalid(true);
        }
    }

    private void refuse(HasValidation field, String key) {
        field.setErrorMessage(texts.get(key));
        field.setInvalid(true);
    }
}
