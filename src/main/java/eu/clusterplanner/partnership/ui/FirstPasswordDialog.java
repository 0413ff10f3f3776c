package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.shared.Texts;

/** Shows the password of a new account once; it goes with the dialog. */
final class FirstPasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    FirstPasswordDialog(Texts texts, String name, String password) {
        setHeaderTitle(texts.get("team.password", "name", name));
        // closing by accident would lose it
        setCloseOnOutsideClick(false);
        TextField field = new TextField(texts.get("team.password.label"));
        field.setValue(password);
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("planner-secret");
        add(new Paragraph(texts.get("team.password.help", "name", name)), field);
        Button copy = new Button(
                texts.get("team.password.copy"),
                pressed -> getElement().executeJs("navigator.clipboard.writeText($0)", password));
        Button close = new Button(texts.get("team.password.close"), pressed -> close());
        close.addThemeName("primary");
        getFooter().add(copy, close);
        addClosedListener(closed -> field.clear());
    }
}
