package eu.clusterplanner.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.platform.notice.Channel;
import eu.clusterplanner.platform.notice.NoticeListener;
import eu.clusterplanner.platform.notice.Notices;
import eu.clusterplanner.testing.PlannerTest;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class NoticesTest {

    private static final String CAUGHT_UP = "caught up";

    @Autowired
    Notices notices;

    @Autowired
    DSLContext database;

    final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Test
    void what_is_told_is_heard_until_the_listener_leaves() throws InterruptedException {
        Runnable leave = listen();
        notices.tell(Channel.PRESENCE, "one");
        awaitHeard("one");

        BlockingQueue<String> other = new LinkedBlockingQueue<>();
        Runnable leaveToo = notices.listen(Channel.PRESENCE, into(other));
        leave.run();
        notices.tell(Channel.PRESENCE, "two");
        await(other, "two");
        leaveToo.run();
        assertThat(heard).doesNotContain("two");
    }

    @Test
    void a_connection_that_is_lost_is_made_anew_and_listeners_learn_that_they_may_have_missed_something()
            throws InterruptedException {
        Runnable leave = listen();
        notices.tell(Channel.PRESENCE, "before");
        awaitHeard("before");

        database.fetch("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where application_name = 'planner-notices' and datname = current_database()");

        awaitHeard(CAUGHT_UP);
        notices.tell(Channel.PRESENCE, "after");
        awaitHeard("after");
        leave.run();
    }

    @Test
    void the_fault_of_one_listener_does_not_keep_others_from_hearing() throws InterruptedException {
        Runnable leaveFaulty = notices.listen(Channel.PRESENCE, new NoticeListener() {
            @Override
            public void heard(String payload) {
                throw new IllegalStateException("cannot read " + payload);
            }

            @Override
            public void caughtUp() {}
        });
        Runnable leave = listen();
        notices.tell(Channel.PRESENCE, "good");
        awaitHeard("good");
        leave.run();
        leaveFaulty.run();
    }

    /** Returns when it certainly hears. */
    private Runnable listen() throws InterruptedException {
        Runnable leave = notices.listen(Channel.PRESENCE, into(heard));
        String hello = "hello " + System.nanoTime();
        do {
            notices.tell(Channel.PRESENCE, hello);
        } while (!hello.equals(heard.poll(100, TimeUnit.MILLISECONDS)) && !heard.contains(hello));
        return leave;
    }

    private static NoticeListener into(BlockingQueue<String> queue) {
        return new NoticeListener() {
            @Override
            public void heard(String payload) {
                queue.add(payload);
            }

            @Override
            public void caughtUp() {
                queue.add(CAUGHT_UP);
            }
        };
    }

    private void awaitHeard(String payload) throws InterruptedException {
        await(heard, payload);
    }

    private static void await(BlockingQueue<String> queue, String payload) throws InterruptedException {
        String next;
        do {
            next = queue.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("waiting for " + payload).isNotNull();
        } while (!payload.equals(next));
    }
}
