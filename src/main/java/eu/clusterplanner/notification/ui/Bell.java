package eu.clusterplanner.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.notification.Inbox;
import eu.clusterplanner.notification.InboxFeed;
import eu.clusterplanner.shared.Texts;

/** The way to the inbox, with how much of it is unread; it follows what happens, on whatever node. */
final class Bell extends Anchor {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 99;

    /** Drawn here: it stands on all pages, and one of Vaadin's icons would bring all of them to the first page. */
    private static final String PICTURE = """
            <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor"
                stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round">
              <path d="M8 2a4 4 0 0 0-4 4c0 3.5-1.2 4.6-1.8 5.2h11.6C13.2 10.6 12 9.5 12 6a4 4 0 0 0-4-4Z"/>
              <path d="M6.7 13.4a1.4 1.4 0 0 0 2.6 0"/>
            </svg>""";

    private final transient Inbox inbox;
    private final transient InboxFeed feed;
    private final Span number = new Span();
    private transient Runnable stop = () -> {};

    Bell(Inbox inbox, InboxFeed feed) {
        super("inbox");
        this.inbox = inbox;
        this.feed = feed;
        addClassName("planner-bell");
        add(new Svg(PICTURE));
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
