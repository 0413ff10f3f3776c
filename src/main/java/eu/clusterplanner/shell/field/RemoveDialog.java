package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eu.clusterplanner.shared.Texts;

/** Asks before a record goes, and names it. */
final class RemoveDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    RemoveDialog(Texts texts, String name, Runnable remove) {
        setHeader(texts.get("list.remove.question", "name", name));
        setText(texts.get("list.remove.what-goes"));
        setCancelable(true);
        setCancelText(texts.get("list.remove.cancel"));
        setConfirmText(texts.get("list.remove.confirm"));
        setConfirmButtonTheme("primary error");
        addConfirmListener(confirmed -> remove.run());
    }
}
