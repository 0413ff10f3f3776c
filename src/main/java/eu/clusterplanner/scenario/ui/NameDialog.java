package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.shared.Texts;
import java.util.Map;
import java.util.function.Consumer;

/** Asks for the name under which a trial is kept. */
final class NameDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Consumer<String> keep;
    private final TextField name = new TextField();

    /** keep: keeps it under that name; what it refuses is told at the field. */
    NameDialog(Texts texts, String questionKey, String proposed, Consumer<String> keep) {
        this.texts = texts;
        this.keep = keep;
        setHeaderTitle(texts.get(questionKey));
        setWidth("32rem");
        name.setLabel(texts.get("trial.kept.name"));
        name.setValue(proposed);
        name.setAutofocus(true);
        name.setAutoselect(true);
        name.setWidthFull();
        name.addKeyPressListener(Key.ENTER, pressed -> confirm());
        Button confirm = new Button(texts.get("trial.keep.confirm"), pressed -> confirm());
        confirm.addThemeName("primary");
        add(new Paragraph(texts.get("trial.keep.what")), name);
        getFooter().add(new Button(texts.get("trial.keep.cancel"), pressed -> close()), confirm);
    }

    private void confirm() {
        try {
            keep.accept(name.getValue().strip());
            close();
        } catch (InvalidValueException refused) {
            Map<String, ?> arguments = refused.problem().arguments();
            name.setErrorMessage(texts.get(refused.problem().textKey(), arguments));
            name.setInvalid(true);
        }
    }
}
