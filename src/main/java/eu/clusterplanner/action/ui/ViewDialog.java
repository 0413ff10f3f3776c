package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.record.InvalidValueException;
import java.util.function.BiConsumer;

/** Asks for the name under which a way to look at the list is kept, and for whom. */
final class ViewDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ActionWords words;
    private final transient BiConsumer<String, Boolean> keep;
    private final TextField name = new TextField();
    private final RadioButtonGroup<Boolean> own = new RadioButtonGroup<>();

    /** keep: told the name, and whether it is for the person alone; what it refuses is told at the name. */
    ViewDialog(ActionWords words, BiConsumer<String, Boolean> keep) {
        this.words = words;
        this.keep = keep;
        setHeaderTitle(words.get("views.keep.title"));
        setWidth("32rem");
        name.setLabel(words.get("views.name"));
        name.setWidthFull();
        name.setAutofocus(true);
        name.addKeyPressListener(Key.ENTER, pressed -> confirm());
        own.setLabel(words.get("views.whom"));
        own.setItems(false, true);
        own.setItemLabelGenerator(alone -> words.get(alone ? "views.own" : "views.team"));
        own.setValue(!words.board().rights().all());
        own.setVisible(words.board().rights().all());
        Button confirm = new Button(words.get("views.keep.confirm"), pressed -> confirm());
        confirm.addThemeName("primary");
        add(new Paragraph(words.get("views.keep.what")), name, own);
        getFooter().add(new Button(words.texts().get("catalogue.cancel"), pressed -> close()), confirm);
    }

    private void confirm() {
        try {
            keep.accept(name.getValue().strip(), own.getValue());
            close();
        } catch (InvalidValueException refused) {
            name.setErrorMessage(words.problem(refused.problem()));
            name.setInvalid(true);
        }
    }
}
