package eu.clusterplanner.shell.live;

import eu.clusterplanner.platform.notice.Channel;
import eu.clusterplanner.platform.notice.NoticeListener;
import eu.clusterplanner.platform.notice.Notices;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who is in which partnership, on whatever node: a hint for colleagues, kept nowhere. Nodes tell each other by notices;
 * who is not confirmed for a minute has gone, with its node perhaps.
 */
@Component
class Presence {

    private static final Duration FORGOTTEN = Duration.ofMinutes(1);
    private static final String ACT = "act";
    private static final String HERE = "here";
    private static final String GONE = "gone";
    private static final String ASK = "ask";

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    private record Seen(Visitor visitor, Instant at) {}

    private record Watcher(PartnershipId partnership, Runnable told) {}

    private final Notices notices;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicBoolean listening = new AtomicBoolean();

    /** Windows that this node serves. */
    private final Map<String, Visitor> own = new ConcurrentHashMap<>();

    /** All windows of all nodes. */
    private final Map<String, Seen> all = new ConcurrentHashMap<>();

    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    Presence(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells where a window of this node is. */
    void here(Visitor visitor) {
        if (listening.compareAndSet(false, true)) {
            notices.listen(Channel.PRESENCE, new Listener());
        }
        own.put(visitor.window(), visitor);
        tell(HERE, visitor);
    }

    /** A window of this node shows no partnership any more. */
    void gone(String window) {
        Visitor visitor = own.remove(window);
        if (visitor != null) {
            tell(GONE, visitor);
        }
    }

    /** Who else than that person is in the partnership, by name. */
    List<Visitor> others(PartnershipId partnership, String person) {
        return all.values().stream()
                .map(Seen::visitor)
                .filter(visitor -> visitor.partnership().equals(partnership)
                        && !visitor.person().equals(person))
                .sorted(Comparator.comparing(Visitor::name).thenComparing(Visitor::window))
                .toList();
    }

    /** Told, on a thread of the platform, when anything of that changes; the result ends it. */
    Runnable watch(PartnershipId partnership, Runnable told) {
        Watcher watcher = new Watcher(partnership, told);
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Scheduled(fixedDelay = 20, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void confirm() {
        own.values().forEach(visitor -> tell(HERE, visitor));
        Instant old = clock.instant().minus(FORGOTTEN);
        all.values().stream().filter(seen -> seen.at().isBefore(old)).toList().forEach(seen -> {
            all.remove(seen.visitor().window(), seen);
            changed(seen.visitor().partnership());
        });
    }

    private void tell(String act, Visitor visitor) {
        try {
            notices.tell(Channel.PRESENCE, visitor.toJson().put(ACT, act).toString());
        } catch (RuntimeException lost) {
            // only a hint, and told again soon; a page must not fail for it while the database is away
            LOG.debug("presence not told", lost);
        }
    }

    private void changed(PartnershipId partnership) {
        watchers.stream()
                .filter(watcher -> watcher.partnership().equals(partnership))
                .forEach(watcher -> watcher.told().run());
    }

    private void see(Visitor visitor) {
        Seen before = all.put(visitor.window(), new Seen(visitor, clock.instant()));
        if (before == null || !before.visitor().equals(visitor)) {
            if (before != null && !before.visitor().partnership().equals(visitor.partnership())) {
                changed(before.visitor().partnership());
            }
            changed(visitor.partnership());
        }
    }

    private final class Listener implements NoticeListener {

        @Override
        public void heard(String payload) {
            JsonNode notice = json.readTree(payload);
            switch (notice.path(ACT).asString("")) {
                case HERE -> see(Visitor.of(notice));
                case GONE -> {
                    Visitor visitor = Visitor.of(notice);
                    if (all.remove(visitor.window()) != null) {
                        changed(visitor.partnership());
                    }
                }
                case ASK -> Thread.ofVirtual().start(() -> own.values().forEach(visitor -> tell(HERE, visitor)));
                default -> {
                    // of a newer node
                }
            }
        }

        /** Others are asked, as they may have moved. */
        @Override
        public void caughtUp() {
            ObjectNode question = json.createObjectNode().put(ACT, ASK);
            Thread.ofVirtual().start(() -> notices.tell(Channel.PRESENCE, question.toString()));
        }
    }
}
