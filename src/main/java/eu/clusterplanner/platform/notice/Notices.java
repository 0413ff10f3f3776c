package eu.clusterplanner.platform.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Hears what other nodes, and this one, tell through the database. It listens on a connection of its own, from the
 * moment that somebody wants to hear; a connection that is lost is made anew, and listeners are told that they may have
 * missed something.
 */
@Component
public class Notices implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    /** How long it waits for notices before it tries whether the connection still holds. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ListeningConnection connections;
    private final DSLContext dsl;
    private final Map<Channel, List<NoticeListener>> listeners = new EnumMap<>(Channel.class);
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final AtomicReference<@Nullable Connection> connection = new AtomicReference<>();

    Notices(ListeningConnection connections, DSLContext dsl) {
        this.connections = connections;
        this.dsl = dsl;
        for (Channel channel : Channel.values()) {
            listeners.put(channel, new CopyOnWriteArrayList<>());
        }
    }

    /**
     * Tells the listener of that channel from now on. It is told too when the connection is there: what was sent between
     * this call and that moment may be missed.
     *
     * @return ends it
     */
    public Runnable listen(Channel channel, NoticeListener listener) {
        List<NoticeListener> all = on(channel);
        all.add(listener);
        begin();
        return () -> all.remove(listener);
    }

    /** Tells all nodes, this one too. payload: less than 8,000 bytes. */
    public void tell(Channel channel, String payload) {
        dsl.fetch("select pg_notify(?, ?)", channel.databaseName(), payload);
    }

    private List<NoticeListener> on(Channel channel) {
        return listeners.getOrDefault(channel, List.of());
    }

    private void begin() {
        if (begun.compareAndSet(false, true)) {
            Thread.ofPlatform().name("notices").daemon().start(this::run);
        }
    }

    private void run() {
        boolean said = false;
        while (!isStopped()) {
            try (Connection made = connections.open()) {
                connection.set(made);
                said = false;
                hear(made);
            } catch (SQLException | RuntimeException lost) {
                if (!said && !isStopped()) {
                    LOG.warn("Not listening to changes made on other nodes: {}", lost.getMessage());
                    said = true;
                }
                pause();
            }
        }
    }

    private void hear(Connection made) throws SQLException {
        try (Statement statement = made.createStatement()) {
            for (Channel channel : Channel.values()) {
                statement.execute("listen " + channel.databaseName());
            }
            tellAll(NoticeListener::caughtUp);
            PGConnection notified = made.unwrap(PGConnection.class);
            while (!isStopped()) {
                PGNotification[] heard = notified.getNotifications((int) SILENCE.toMillis());
                if (heard == null || heard.length == 0) {
                    statement.execute("select 1");
                } else {
                    for (PGNotification notice : heard) {
                        dispatch(notice);
                    }
                }
            }
        }
    }

    private void dispatch(PGNotification notice) {
        for (Channel channel : Channel.values()) {
            if (channel.databaseName().equals(notice.getName())) {
                on(channel).forEach(listener -> guarded(listener, each -> each.heard(notice.getParameter())));
            }
        }
    }

    private void tellAll(Consumer<NoticeListener> act) {
        listeners.values().forEach(all -> all.forEach(listener -> guarded(listener, act)));
    }

    /** One listener's fault must not keep the others from hearing. */
    private static void guarded(NoticeListener listener, Consumer<NoticeListener> act) {
        try {
            act.accept(listener);
        } catch (RuntimeException fault) {
            LOG.error("a notice was not understood", fault);
        }
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }

    private void pause() {
        try {
            LOG.trace("connecting again: {}", !stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            stop.countDown();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() throws SQLException {
        stop.countDown();
        Connection open = connection.get();
        if (open != null) {
            // it waits inside of the driver, which closing would wait for
            open.abort(Runnable::run);
        }
    }
}
