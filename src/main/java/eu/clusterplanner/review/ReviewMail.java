package eu.clusterplanner.review;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.partnership.Teams;
import eu.clusterplanner.platform.PublicAddress;
import eu.clusterplanner.platform.mail.Letter;
import eu.clusterplanner.platform.mail.LetterDates;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailComposer;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.review.analysis.VotingRule;
import eu.clusterplanner.review.persistence.RoundQueries;
import eu.clusterplanner.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one of the mails of a team review, in the language of whoever gets it. */
final class ReviewMail implements MailComposer {

    /** What the mails are made from. */
    record Parts(RoundQueries rounds, Guests guests, AccountDirectory accounts, Teams team, PublicAddress address) {}

    /** Whom it goes to. */
    private record Receiver(String email, String name, Locale language, String address) {}

    private final ReviewLetter letter;
    private final Parts parts;

    ReviewMail(ReviewLetter letter, Parts parts) {
        this.letter = letter;
        this.parts = parts;
    }

    @Override
    public String kind() {
        return letter.kind();
    }

    @Override
    public Optional<Mail> compose(MailOrder order, Instant ordered) {
        return parts.rounds().ofHolder(order.about()).flatMap(round -> {
            ReviewContents contents = parts.rounds().contents(round);
            return contents.seats().stream()
                    .flatMap(seat -> seat.holders().stream())
                    .filter(holder -> holder.id().value().equals(order.about()))
                    .findFirst()
                    .flatMap(holder -> write(contents, holder));
        });
    }

    private Optional<Mail> write(ReviewContents contents, SeatHolder holder) {
        List<ReviewSeat> seats = letter.seats(contents, holder);
        return seats.isEmpty()
                ? Optional.empty()
                : receiver(contents.round(), holder).map(receiver -> write(contents, seats, receiver));
    }

    private Optional<Receiver> receiver(ReviewRound round, SeatHolder holder) {
        if (holder.account() != null) {
            String page = "review?partnership=" + round.partnership() + "&round=" + round.id();
            return parts.accounts()
                    .find(holder.account())
                    .filter(account -> !account.blocked()
                            && parts.team()
                                    .find(round.partnership(), account.id())
                                    .isPresent())
                    .map(account -> new Receiver(
                            account.email(),
                            account.name(),
                            account.language(),
                            parts.address().of(page)));
        }
        return guest(holder.id().value())
                .map(guest -> new Receiver(
                        guest.email(),
                        guest.name() == null ? "" : guest.name(),
                        guest.language(),
                        parts.address().of("review#" + parts.guests().newToken(guest.id()))));
    }

    private Optional<Guest> guest(UUID holder) {
        return parts.guests().about(List.of(holder)).stream()
                .flatMap(guest -> parts.guests().find(guest.id()).stream())
                .findFirst();
    }

    private Mail write(ReviewContents contents, List<ReviewSeat> seats, Receiver to) {
        ReviewRound round = contents.round();
        Texts texts = Texts.in(to.language());
        Optional<Account> manager = Optional.ofNullable(round.openedBy()).flatMap(parts.accounts()::find);
        Map<String, Object> words = words(contents, seats, to, texts);
        words.put("manager", manager.map(Account::name).orElse(round.acronym()));
        String key = "mail." + letter.kind();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get(to.name().isEmpty() ? "mail.hello" : "mail.hello.name", words));
        paragraphs.add(texts.get(key + ".text", words));
        if (letter == ReviewLetter.OPEN && round.message() != null) {
            paragraphs.add(round.message());
        }
        if (letter == ReviewLetter.OPEN || letter == ReviewLetter.REMIND) {
            paragraphs.add(texts.get(silence(round.rule()), words));
        }
        if (letter == ReviewLetter.RESULT && round.objectionsUntil() != null) {
            paragraphs.add(texts.get("mail.review-result.objections", words));
        }
        List<String> reasons = Stream.of("mail.review.why", "mail.review.stop")
                .map(each -> texts.get(each, words))
                .toList();
        return new Mail(
                to.email(),
                manager.map(account -> new Mail.ReplyTo(account.name(), account.email()))
                        .orElse(null),
                new Letter(
                        to.language(),
                        texts.get(key + ".subject", words),
                        paragraphs,
                        new Letter.Act.Open(texts.get(key + ".button"), to.address()),
                        reasons));
    }

    static String silence(VotingRule rule) {
        return rule.silenceConsents() ? "mail.review.silence.consents" : "mail.review.silence.abstains";
    }

    private static Map<String, Object> words(
            ReviewContents contents, List<ReviewSeat> seats, Receiver to, Texts texts) {
        ReviewRound round = contents.round();
        Map<String, Object> words = new HashMap<>();
        words.put("name", to.name());
        words.put("title", round.title());
        words.put("acronym", round.acronym());
        words.put("partnership", round.partnershipName());
        words.put("partner", seats.stream().map(ReviewSeat::label).collect(Collectors.joining(", ")));
        words.put(
                "authority",
                seats.stream()
                        .flatMap(seat -> Stream.ofNullable(seat.proxyAuthority()))
                        .collect(Collectors.joining(", ")));
        words.put("count", contents.items().size());
        words.put("total", contents.items().size() * seats.size());
        words.put("deadline", LetterDates.moment(round.deadline(), round.zone(), texts.locale()));
        if (round.objectionsUntil() != null) {
            words.put("until", LetterDates.moment(round.objectionsUntil(), round.zone(), texts.locale()));
        }
        words.put("agreed", results(contents, ItemResult.AGREED) + results(contents, ItemResult.WAITING));
        words.put("back", results(contents, ItemResult.NOT_AGREED));
        words.put("meeting", results(contents, ItemResult.MEETING));
        words.put(
                "answered",
                seats.stream().mapToInt(seat -> contents.answered(seat.id())).sum());
        words.put(
                "again",
                seats.stream()
                        .mapToInt(seat -> contents.askedAgain(seat.id()))
                        .max()
                        .orElse(0));
        return words;
    }

    private static int results(ReviewContents contents, ItemResult result) {
        return (int) contents.items().stream()
                .filter(item -> item.result() == result)
                .count();
    }
}
