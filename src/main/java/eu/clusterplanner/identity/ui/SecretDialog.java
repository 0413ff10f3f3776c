package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.shared.Texts;

/** Shows a secret once, to be copied. It goes with the dialog. */
class SecretDialog extends Dialog {

    SecretDialog(Texts texts, String title, String help, String secret) {
        setHeaderTitle(title);
        // closing by accident would lose the secret
        setCloseOnOutsideClick(false);
        TextField field = new TextField(title);
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("planner-secret");
        add(new Paragraph(help), field);
        Button copy = new Button(
                texts.get("identity.button.copy"),
                pressed -> getElement().executeJs("navigator.clipboard.writeText($0)", secret));
        Button close = new Button(texts.get("identity.button.close"), pressed -> close());
        close.addThemeName("primary");
        getFooter().add(copy, close);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                field.clear();
            }
        });
    }
}
