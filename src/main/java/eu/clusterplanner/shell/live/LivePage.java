package eu.clusterplanner.shell.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import eu.clusterplanner.record.ChangeFeed;
import eu.clusterplanner.record.ChangeFollower;
import eu.clusterplanner.record.ChangeMarks;
import eu.clusterplanner.record.PlanChanges;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;

/**
 * Brings what others change into the page that a window shows. What the window changes itself it knows already. One
 * notice or many: what happened is read from the change log once, a moment later.
 */
@SpringComponent
@UIScope
public class LivePage {

    private static final Logger LOG = LoggerFactory.getLogger(LivePage.class);

    /** Colleagues who type store once a second; several of them come together. */
    private static final Duration GATHERED = Duration.ofMillis(150);

    /** What is computed from the whole plan would keep a node busy if each window did it for each change of a team. */
    private static final Duration CALM = Duration.ofSeconds(2);

    /** Own transactions are remembered as long as one that is running may still be told. */
    private static final int MOST_OWN = 500;

    private final ChangeFeed feed;
    private final ChangeMarks marks;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final Set<String> own = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();
    private final AtomicBoolean summariesDue = new AtomicBoolean();
    private final List<LivePart> parts = new ArrayList<>();
    private final List<Runnable> summaries = new ArrayList<>();
    private EnteredField entered = EnteredField.NONE;
    private ChangeMarks.@Nullable Mark mark;
    private @Nullable PartnershipId partnership;
    private Runnable stop = () -> {};

    LivePage(ChangeFeed feed, ChangeMarks marks, TaskScheduler scheduler, Clock clock) {
        this.feed = feed;
        this.marks = marks;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** A page of that partnership is about to be read: from now on its listeners are told. */
    public void begin(UI ui, PartnershipId shown) {
        forgetParts();
        if (!shown.equals(partnership)) {
            end();
            partnership = shown;
            stop = feed.follow(shown, new Follower(ui, Window.name(ui)));
        }
        own.clear();
        entered = EnteredField.NONE;
        mark = marks.now();
    }

    /** The window shows no partnership any more. */
    public void end() {
        stop.run();
        stop = () -> {};
        partnership = null;
        forgetParts();
    }

    private void forgetParts() {
        parts.clear();
        summaries.clear();
    }

    /** Tells that part of changes made elsewhere, as long as the page is shown. */
    public void add(LivePart part) {
        parts.add(part);
    }

    /** As {@link #add}, for what sums up the whole plan: every two seconds at most. */
    public void addSummary(Runnable renew) {
        summaries.add(renew);
    }

    /** In which field the cursor is. */
    public EnteredField cursor() {
        return entered;
    }

    /** Where the cursor is now. */
    void entered(EnteredField field) {
        EnteredField left = entered;
        entered = field;
        if (!left.equals(field)) {
            parts.forEach(part -> part.left(left));
        }
    }

    /** Shows what this window has just done itself beside its fields, in the field with the cursor too. */
    public void takeOwn() {
        own.clear();
        take(EnteredField.NONE);
    }

    private void take() {
        due.set(false);
        take(entered);
    }

    private void take(EnteredField kept) {
        PartnershipId shown = partnership;
        ChangeMarks.Mark since = mark;
        if (shown == null || since == null) {
            return;
        }
        PlanChanges changes;
        try {
            ChangeMarks.Mark next = marks.now();
            changes = feed.since(shown, since, Set.copyOf(own));
            mark = next;
        } catch (DataAccessException away) {
            // the next notice, at the latest when the database is back, reads from the same mark
            LOG.debug("changes not read", away);
            return;
        } catch (RuntimeException notInTheTeamAnyMore) {
            LOG.debug("changes not for this person", notInTheTeamAnyMore);
            end();
            UI.getCurrent().getPage().reload();
            return;
        }
        if (!changes.isEmpty()) {
            List.copyOf(parts).forEach(part -> part.follow(changes, kept));
            if (!summaries.isEmpty()) {
                later(UI.getCurrent(), summariesDue, CALM, this::renewSummaries);
            }
        }
    }

    private void renewSummaries() {
        summariesDue.set(false);
        try {
            List.copyOf(summaries).forEach(Runnable::run);
        } catch (DataAccessException away) {
            LOG.debug("summaries not read", away);
        }
    }

    /** Soon, once however often that is called until then. */
    private void later(UI ui, AtomicBoolean waiting, Duration delay, Command work) {
        if (waiting.compareAndSet(false, true)) {
            var _ = scheduler.schedule(
                    () -> access(ui, waiting, work), clock.instant().plus(delay));
        }
    }

    private static void access(UI ui, AtomicBoolean waiting, Command work) {
        try {
            var _ = ui.access(work);
        } catch (UIDetachedException gone) {
            waiting.set(false);
        }
    }

    /** Hears on a thread of the platform. */
    private final class Follower implements ChangeFollower {

        private final UI ui;
        private final String window;

        Follower(UI ui, String window) {
            this.ui = ui;
            this.window = window;
        }

        @Override
        public void changed(String transaction, String origin) {
            if (origin.equals(window) && own.size() < MOST_OWN) {
                own.add(transaction);
            } else {
                missed();
            }
        }

        @Override
        public void missed() {
            later(ui, due, GATHERED, LivePage.this::take);
        }
    }
}
