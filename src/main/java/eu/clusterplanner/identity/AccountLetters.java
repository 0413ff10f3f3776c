package eu.clusterplanner.identity;

import eu.clusterplanner.platform.mail.Letter;
import eu.clusterplanner.platform.mail.LetterDates;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Letters about an account to the person who has it: one thing to do, and until when it can be done. */
@Component
class AccountLetters {

    private final Clock clock;

    AccountLetters(Clock clock) {
        this.clock = clock;
    }

    /** In the language of the account, from the texts {@code mail.KIND.subject}, {@code .text}, {@code .until} and {@code .why}. */
    Mail about(Account account, String kind, Instant until, Function<Texts, Letter.Act> act) {
        Texts texts = Texts.in(account.language());
        String mail = "mail." + kind + ".";
        Map<String, String> words =
                Map.of("name", account.name(), "until", LetterDates.moment(until, clock.getZone(), account.language()));
        return new Mail(
                account.email(),
                null,
                new Letter(
                        account.language(),
                        texts.get(mail + "subject"),
                        List.of(texts.get("mail.hello.name", words), texts.get(mail + "text")),
                        act.apply(texts),
                        List.of(texts.get(mail + "until", words), texts.get(mail + "why"))));
    }
}
