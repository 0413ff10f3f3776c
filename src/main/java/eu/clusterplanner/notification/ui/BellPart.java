package eu.clusterplanner.notification.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.notification.Inbox;
import eu.clusterplanner.notification.InboxFeed;
import eu.clusterplanner.shell.BannerPart;

/** The bell in the band at the top. */
@org.springframework.stereotype.Component
class BellPart implements BannerPart {

    private final Inbox inbox;
    private final InboxFeed feed;

    BellPart(Inbox inbox, InboxFeed feed) {
        this.inbox = inbox;
        this.feed = feed;
    }

    @Override
    public Component make() {
        return new Bell(inbox, feed);
    }
}
