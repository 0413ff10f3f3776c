package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.review.ReviewAnswer;
import eu.clusterplanner.shared.RecordId;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** What the manager says to a wish or an objection: taken up or not, with a reply. */
final class SettleForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 2000;

    private final TextArea reply = new TextArea();

    /** typed: keeps what is not sent; settle: stores it, and throws where the reply cannot be stored. */
    SettleForm(
            ReviewWords words,
            String who,
            ReviewAnswer answer,
            Map<RecordId, String> typed,
            BiConsumer<ReviewAnswer.Settled, String> settle) {
        addClassName("planner-review-settle");
        reply.setLabel(words.get("reply", Map.of("who", who)));
        reply.setValue(typed.getOrDefault(answer.id(), Objects.requireNonNullElse(answer.reply(), "")));
        reply.addValueChangeListener(change -> typed.put(answer.id(), change.getValue()));
        reply.setMaxLength(MOST);
        reply.setManualValidation(true);
        reply.setWidthFull();
        Div buttons = new Div(
                button(words, settle, ReviewAnswer.Settled.TAKEN_UP),
                button(words, settle, ReviewAnswer.Settled.NOT_TAKEN_UP));
        buttons.addClassName("planner-buttons");
        add(reply, buttons);
    }

    private Button button(
            ReviewWords words, BiConsumer<ReviewAnswer.Settled, String> settle, ReviewAnswer.Settled settled) {
        return new Button(words.settled(settled), pressed -> {
            reply.setInvalid(false);
            try {
                settle.accept(settled, Objects.requireNonNullElse(reply.getValue(), ""));
            } catch (InvalidValueException refused) {
                reply.setErrorMessage(words.texts()
                        .get(refused.problem().textKey(), refused.problem().arguments()));
                reply.setInvalid(true);
            }
        });
    }
}
