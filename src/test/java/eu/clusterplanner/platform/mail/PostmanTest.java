package eu.clusterplanner.platform.mail;

import static eu.clusterplanner.jooq.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.clusterplanner.jooq.tables.records.MailRecord;
import eu.clusterplanner.platform.mail.Delivery.Outcome;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each mail leaves the outbox once, whatever dies in between. A dead node is one that left its work by an error. */
@PlannerTest(properties = {TestMailbox.SERVER, TestDatabase.OWN})
@Import(TestLetters.class)
class PostmanTest {

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxRows rows;

    @Autowired
    MailComposers composers;

    @Autowired
    MailSettings settings;

    @Autowired
    TestLetters letters;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @AfterEach
    void nothing_is_left_for_the_next_test() {
        letters.meanwhile.set(() -> {});
        database.deleteFrom(MAIL).execute();
    }

    @Test
    void a_mail_is_sent_once_as_plain_text_and_as_html() throws Exception {
        UUID about = queue();

        node(smtp()).deliverDue();
        node(smtp()).deliverDue();

        MimeMessage mail = onlyMail(about);
        assertThat(row(about).getState()).isEqualTo("SENT");
        assertThat(TestMailbox.header(mail, "Message-ID"))
                .isEqualTo(row(about).getMessageId())
                .endsWith("@example.org>");
        assertThat(mail.getSubject()).isEqualTo("Grüße <from> Łódź");
        assertThat(mail.getFrom()[0]).hasToString(TestMailbox.FROM);
        assertThat(mail.getReplyTo()[0].toString()).contains("ada@example.org");
        assertThat(mail.getContentType()).startsWith("multipart/");
        assertThat(TestMailbox.plain(mail)).isEqualTo("""
                        Hello Zoë & <b>co</b>,

                        Open "it":
                        https://planner.example.org/x#a&b

                        You get this because of a test.
                        """);
        assertThat(TestMailbox.html(mail))
                .contains("Hello Zoë &amp; &lt;b&gt;co&lt;/b&gt;,")
                .contains("href=\"https://planner.example.org/x#a&amp;b\"")
                .contains("Open &quot;it&quot;");
    }

    @Test
    void what_is_rolled_back_sends_nothing() {
        UUID about = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            outbox.send(new MailOrder(TestLetters.KIND, about));
            status.setRollbackOnly();
        });

        node(smtp()).deliverDue();

        assertThat(received(about)).isEmpty();
    }

    @Test
    void killed_before_the_server_heard_of_it_the_mail_is_sent_by_the_next_node() {
        UUID about = queue();
        letters.meanwhile.set(PostmanTest::die);
        die(node(smtp()));
        letters.meanwhile.set(() -> {});

        node(smtp()).deliverDue();

        onlyMail(about);
        assertThat(row(about).getState()).isEqualTo("SENT");
    }

    @Test
    void killed_after_the_server_took_it_the_mail_is_unclear_and_never_sent_again() {
        UUID about = queue();
        die(node((mail, id) -> {
            smtp().deliver(mail, id);
            throw new Killed();
        }));
        assertThat(row(about).getState()).isEqualTo("SENDING");

        node(smtp()).deliverDue();
        assertThat(row(about).getState()).isEqualTo("SENDING");
        clock.forward(Duration.ofMinutes(2));
        node(smtp()).deliverDue();
        clock.forward(Duration.ofDays(3));
        node(smtp()).deliverDue();

        onlyMail(about);
        assertThat(row(about).getState()).isEqualTo("UNCLEAR");
        assertThat(outbox.newest(TestLetters.KIND, List.of(about)))
                .extractingByKey(about)
                .extracting(MailStatus::state)
                .isEqualTo(MailState.UNCLEAR);
    }

    @Test
    void a_node_that_takes_long_is_not_taken_for_dead() throws Exception {
        UUID about = queue();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Postman slow = node((mail, id) -> {
            begun.countDown();
            waitFor(goOn);
            return smtp().deliver(mail, id);
        });
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> sending = other.submit(slow::deliverDue);
            waitFor(begun);
            clock.forward(Duration.ofMinutes(30));
            node(smtp()).deliverDue();
            assertThat(row(about).getState()).isEqualTo("SENDING");
            goOn.countDown();
            sending.get();
        }

        onlyMail(about);
        assertThat(row(about).getState()).isEqualTo("SENT");
    }

    @Test
    void nodes_that_work_at_the_same_time_send_each_mail_once() throws Exception {
        List<UUID> all = Stream.generate(this::queue).limit(20).toList();

        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            List<Future<?>> rounds = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                rounds.add(nodes.submit(node(smtp())::deliverDue));
            }
            for (Future<?> round : rounds) {
                round.get();
            }
        }

        all.forEach(this::onlyMail);
    }

    @Test
    void later_means_growing_pauses_and_in_the_end_no() {
        UUID about = queue();
        Postman node = node((mail, id) -> new Delivery(Outcome.NOT_NOW, "451 later"));
        List<Long> pauses = new ArrayList<>();
        clock.stopAt(clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));

        node.deliverDue();
        while (row(about).getState().equals("QUEUED")) {
            Duration pause =
                    Duration.between(clock.instant(), row(about).getDueAt().toInstant());
            pauses.add(pause.toMinutes());
            clock.forward(pause.minusSeconds(1));
            node.deliverDue();
            clock.forward(Duration.ofSeconds(1));
            node.deliverDue();
        }

        assertThat(pauses).containsExactly(1L, 5L, 15L, 60L, 180L, 360L, 720L, 1440L);
        assertThat(row(about).getState()).isEqualTo("REFUSED");
        assertThat(row(about).getProblem()).isEqualTo("451 later");
        assertThat(row(about).getAttempts()).isEqualTo(9);
    }

    @Test
    void no_and_perhaps_are_not_tried_again() {
        UUID no = queue();
        node((mail, id) -> new Delivery(Outcome.NEVER, "550 unknown")).deliverDue();
        UUID perhaps = queue();
        node((mail, id) -> new Delivery(Outcome.UNCLEAR, "timed out")).deliverDue();
        clock.forward(Duration.ofDays(3));
        node(smtp()).deliverDue();

        assertThat(row(no).getState()).isEqualTo("REFUSED");
        assertThat(row(no).getProblem()).isEqualTo("550 unknown");
        assertThat(row(perhaps).getState()).isEqualTo("UNCLEAR");
        assertThat(received(no)).isEmpty();
        assertThat(received(perhaps)).isEmpty();
    }

    @Test
    void a_mail_that_cannot_be_written_holds_up_no_other() {
        UUID broken = queue();
        UUID fine = queue();
        letters.meanwhile.set(() -> {
            letters.meanwhile.set(() -> {});
            throw new IllegalStateException("broken on purpose");
        });

        node(smtp()).deliverDue();
        assertThat(row(broken).getState()).isEqualTo("QUEUED");
        onlyMail(fine);

        clock.forward(Duration.ofMinutes(1));
        node(smtp()).deliverDue();
        onlyMail(broken);
    }

    private Postman node(Deliverer deliverer) {
        return new Postman(rows, composers, deliverer, transactions, clock);
    }

    private Deliverer smtp() {
        return new SmtpDeliverer(settings, clock);
    }

    private UUID queue() {
        UUID about = UUID.randomUUID();
        transaction.executeWithoutResult(status -> outbox.send(new MailOrder(TestLetters.KIND, about)));
        return about;
    }

    private MailRecord row(UUID about) {
        return database.selectFrom(MAIL).where(MAIL.ABOUT.eq(about)).fetchSingle();
    }

    private MimeMessage onlyMail(UUID about) {
        assertThat(received(about)).hasSize(1);
        return received(about).getFirst();
    }

    private static List<MimeMessage> received(UUID about) {
        return TestMailbox.received(TestLetters.address(about));
    }

    private static void die(Postman node) {
        assertThat(catchThrowable(node::deliverDue)).isInstanceOf(Killed.class);
    }

    private static void die() {
        throw new Killed();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody catches it, as nobody gets a word in where a process is killed. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }
}
