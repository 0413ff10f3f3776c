package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.Evidence;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.InvalidValueException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How good the partner is at one competence. Plain radio buttons: all answers are in sight, and two hundred lines of
 * them are a light page.
 */
final class RatingLine extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> ANSWERS = List.of("0", "1", "2", "3", "4", "?");

    /** From this level on a proof is asked for. */
    private static final int STRONG = 3;

    private final transient RatingDesk desk;
    private final transient Competence competence;
    private final transient Runnable changed;
    private final transient Map<String, Element> radios = new HashMap<>();
    private final Paragraph problem = new Paragraph();
    private final TextField proof = new TextField();

    RatingLine(RatingDesk desk, Competence competence, Runnable changed) {
        this.desk = desk;
        this.competence = competence;
        this.changed = changed;
        addClassName("planner-answer-line");
        Element group = new Element("fieldset");
        Element name = new Element("legend");
        name.setText(competence.name());
        group.appendChild(name);
        String description = competence.description();
        if (description != null) {
            Paragraph more = new Paragraph(description);
            more.addClassName("planner-small");
            group.appendChild(more.getElement());
        }
        Div choices = new Div();
        choices.addClassName("planner-answer-choices");
        ANSWERS.forEach(answer -> choices.add(choice(answer)));
        group.appendChild(choices.getElement());
        getElement().appendChild(group);
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("planner-answer-problem");
        proof.setLabel(desk.texts().get("answer.proof"));
        proof.setHelperText(desk.texts().get("answer.proof.help"));
        proof.setMaxLength(2000);
        proof.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        proof.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                prove(change.getValue());
            }
        });
        add(problem, proof);
        show();
    }

    private NativeLabel choice(String answer) {
        Element radio = new Element("input");
        radio.setAttribute("type", "radio");
        radio.setAttribute("name", "rating-" + competence.id());
        radio.setAttribute("value", answer);
        radio.addEventListener("change", chosen -> rate(answer));
        radios.put(answer, radio);
        NativeLabel label = new NativeLabel();
        label.getElement().appendChild(radio);
        String key = answer.equals("?") ? "answer.unknown" : "answer.level." + answer;
        label.add(new Span(desk.texts().get(key)));
        return label;
    }

    /** As its radio button does. */
    void rate(String answer) {
        problem.setText(desk.rate(competence, answer).orElse(""));
        show();
        changed.run();
    }

    private void prove(String text) {
        try {
            desk.prove(competence, text);
            proof.setInvalid(false);
        } catch (InvalidValueException | CollisionException refused) {
            proof.setErrorMessage(desk.texts().get("answer.proof.refused"));
            proof.setInvalid(true);
        }
    }

    private void show() {
        String now = desk.answer(competence);
        radios.forEach((answer, radio) -> radio.setProperty("checked", answer.equals(now)));
        problem.setVisible(!problem.getText().isEmpty());
        Assessment assessment = desk.assessment(competence).orElse(null);
        Integer level = assessment == null ? null : assessment.level();
        proof.setVisible(level != null && level >= STRONG);
        if (assessment != null && !proof.isInvalid()) {
            proof.setValue(assessment.evidence().stream()
                    .findFirst()
                    .map(Evidence::text)
                    .orElse(""));
        }
    }
}
