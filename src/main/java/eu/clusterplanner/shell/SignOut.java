package eu.clusterplanner.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.keep.KeptTexts;

/** Ends the session; where something typed is not stored, only after a question. */
final class SignOut {

    private SignOut() {}

    static void ask(KeptTexts kept, Texts texts, Runnable signOut) {
        kept.count((count, shared) -> {
            if (count == 0) {
                signOut.run();
                return;
            }
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(texts.get("keep.sign-out"));
            dialog.setText(texts.get(shared ? "keep.sign-out.shared" : "keep.sign-out.line", "count", count));
            dialog.setCancelable(true);
            dialog.setCancelText(texts.get("keep.sign-out.stay"));
            dialog.setConfirmText(texts.get("shell.person.sign-out"));
            dialog.addConfirmListener(confirmed -> signOut.run());
            dialog.open();
        });
    }
}
