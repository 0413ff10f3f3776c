package eu.clusterplanner.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Writes mails for tests of the outbox; to each thing an address of its own. */
@Component
class TestLetters implements MailComposer {

    static final String KIND = "test";

    /** Happens while a mail is written. */
    final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> compose(MailOrder order, Instant ordered) {
        meanwhile.get().run();
        return Optional.of(to(address(order.about())));
    }

    static String address(UUID about) {
        return about + "@receiver.example";
    }

    static Mail to(String recipient) {
        Letter letter = new Letter(
                Locale.ENGLISH,
                "Grüße <from> Łódź",
                List.of("Hello Zoë & <b>co</b>,"),
                new Letter.Act.Open("Open \"it\"", "https://planner.example.org/x#a&b"),
                List.of("You get this because of a test."));
        return new Mail(recipient, new Mail.ReplyTo("Ada Łukasz", "ada@example.org"), letter);
    }
}
