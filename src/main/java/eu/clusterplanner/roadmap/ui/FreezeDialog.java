package eu.clusterplanner.roadmap.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.record.InvalidValueException;
import java.util.Map;
import java.util.function.Consumer;

/** Asks for the title under which the plan of today is kept. */
final class FreezeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient PlanWords words;
    private final transient Consumer<String> freeze;
    private final TextField title = new TextField();

    /** freeze: keeps the plan under that title; what it refuses is told at the field. */
    FreezeDialog(PlanWords words, String proposed, Consumer<String> freeze) {
        this.words = words;
        this.freeze = freeze;
        setHeaderTitle(words.get("frozen.question"));
        setWidth("32rem");
        title.setLabel(words.texts().get("record.frozen_plan.title"));
        title.setValue(proposed);
        title.setAutofocus(true);
        title.setAutoselect(true);
        title.setWidthFull();
        title.addKeyPressListener(Key.ENTER, pressed -> confirm());
        Button confirm = new Button(words.get("frozen.confirm"), pressed -> confirm());
        confirm.addThemeName("primary");
        add(new Paragraph(words.get("frozen.question.what")), title);
        getFooter().add(new Button(words.get("frozen.cancel"), pressed -> close()), confirm);
    }

    private void confirm() {
        try {
            freeze.accept(title.getValue().strip());
            close();
        } catch (InvalidValueException refused) {
            Map<String, ?> arguments = refused.problem().arguments();
            title.setErrorMessage(words.texts().get(refused.problem().textKey(), arguments));
            title.setInvalid(true);
        }
    }
}
