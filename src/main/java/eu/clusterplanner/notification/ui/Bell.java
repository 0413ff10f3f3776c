package eu.clusterplanner.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.notification.Inbox;
import eu.clusterplanner.notification.InboxFeed;
import eu.clusterplanner.shared.Texts;

/** The way to the inbox, with how much of it is unread; it follows what happens, on whatever node. */
final class Bell extends Anchor {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 99;

    private final transient Inbox inbox;
    private final transient InboxFeed feed;
    private final Span number = new Span();
    private transient Runnable stop = () -> {};

    Bell(Inbox inbox, InboxFeed feed) {
        super("inbox");
        this.inbox = inbox;
        this.feed = feed;
        addClassName("planner-bell");
        add(VaadinIcon.BELL_O.create());
        number.addClassName("planner-count");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        stop = feed.follow(() -> told(ui));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop.run();
        stop = () -> {};
    }

    /** Told on the thread that listens to the database, which must not wait for a window. */
    private void told(UI ui) {
        Thread.ofVirtual().start(() -> {
            try {
                var _ = ui.access(this::refresh);
            } catch (UIDetachedException gone) {
                // it has left by itself
            }
        });
    }

    private void refresh() {
        int unread = inbox.unread();
        number.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
        if (unread > 0) {
            add(number);
        } else {
            number.removeFromParent();
        }
        String label = Texts.in(getLocale()).get("inbox.bell", "count", unread);
        setAriaLabel(label);
        setTitle(label);
    }
}
