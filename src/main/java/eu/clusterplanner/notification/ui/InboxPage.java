package eu.clusterplanner.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.notification.Inbox;
import eu.clusterplanner.notification.InboxEntry;
import eu.clusterplanner.notification.InboxFeed;
import eu.clusterplanner.notification.InboxFilter;
import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What I have been told, of all my partnerships: unread first. */
@Route("inbox")
@PermitAll
class InboxPage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Texts.in(getLocale());
    private final transient Inbox inbox;
    private final transient InboxFeed feed;
    private final transient Formats formats;
    private final Select<NoticeKind> kind = new Select<>();
    private final Select<PartnershipId> partnership = new Select<>();
    private final Button allRead = new Button(texts.get("inbox.all-read"), pressed -> markAllRead());
    private final UnorderedList entries = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private transient Runnable stop = () -> {};

    InboxPage(Inbox inbox, InboxFeed feed, Clock clock) {
        this.inbox = inbox;
        this.feed = feed;
        this.formats = Formats.of(texts, clock.getZone());
        addClassNames("planner-page", "planner-inbox");
        Paragraph lead = new Paragraph(texts.get("inbox.line"));
        lead.addClassName("planner-lead");
        empty.addClassName("planner-empty");
        entries.addClassName("planner-inbox-entries");
        add(new H1(texts.get("inbox.title")), lead, tools(), empty, entries);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return texts.get("inbox.title") + " – " + texts.get("shell.product");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        stop = feed.follow(() -> Thread.ofVirtual().start(() -> {
            try {
                var _ = ui.access(this::refresh);
            } catch (UIDetachedException gone) {
                // it has left by itself
            }
        }));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop.run();
    }

    private Div tools() {
        Map<PartnershipId, String> all = inbox.partnerships();
        kind.setLabel(texts.get("inbox.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(texts.get("inbox.kind.all"));
        kind.setItems(NoticeKind.values());
        kind.setItemLabelGenerator(
                one -> one == null ? texts.get("inbox.kind.all") : texts.get(one.textKey() + ".name"));
        kind.addValueChangeListener(change -> refresh());
        partnership.setLabel(texts.get("inbox.partnership"));
        partnership.setEmptySelectionAllowed(true);
        partnership.setEmptySelectionCaption(texts.get("inbox.partnership.all"));
        partnership.setItems(all.keySet());
        partnership.setItemLabelGenerator(
                one -> one == null ? texts.get("inbox.partnership.all") : all.getOrDefault(one, ""));
        partnership.addValueChangeListener(change -> refresh());
        partnership.setVisible(all.size() > 1);
        Div tools = new Div(kind, partnership, allRead, new Anchor("inbox/mails", texts.get("inbox.mails")));
        tools.addClassName("planner-inbox-tools");
        return tools;
    }

    private InboxFilter filter() {
        return new InboxFilter(kind.getValue(), partnership.getValue());
    }

    private void refresh() {
        List<InboxEntry> all = inbox.list(filter());
        boolean filtered = !filter().equals(InboxFilter.NONE);
        empty.setText(texts.get(filtered ? "inbox.empty.filtered" : "inbox.empty"));
        empty.setVisible(all.isEmpty());
        allRead.setEnabled(all.stream().anyMatch(entry -> !entry.read()));
        entries.setVisible(!all.isEmpty());
        entries.removeAll();
        all.forEach(entry -> entries.add(new InboxItem(entry, texts, formats, read -> {
            inbox.mark(entry.id(), read);
            refresh();
        })));
    }

    private void markAllRead() {
        inbox.markAllRead(filter());
        refresh();
    }
}
