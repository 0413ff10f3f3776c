package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import eu.clusterplanner.partnership.TeamRefusedException;
import eu.clusterplanner.shared.Texts;
import java.util.Map;

/** Asks before somebody is no longer in the team. */
final class LeaveDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_FOR = 8000;

    /** key: {@code team.remove} or {@code team.leave}. */
    LeaveDialog(Texts texts, String key, Map<String, String> name, Runnable leave) {
        setHeader(texts.get(key + ".question", name));
        setText(texts.get(key + ".what-happens", name));
        setCancelable(true);
        setCancelText(texts.get("team.cancel"));
        setConfirmText(texts.get(key + ".confirm"));
        setConfirmButtonTheme("primary error");
        addConfirmListener(confirmed -> {
            try {
                leave.run();
            } catch (TeamRefusedException refused) {
                Notification.show(
                        texts.get(refused.reason().textKey()), SHOWN_FOR, Notification.Position.BOTTOM_CENTER);
            }
        });
    }
}
