package eu.clusterplanner.review;

import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.platform.mail.Outbox;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts mails to reviewers into the outbox, in the transaction of what they tell. */
@Component
class ReviewMails {

    private final Outbox outbox;

    ReviewMails(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Mails that a manager causes; those to be copied where there is no mail server. */
    List<Mail> send(ReviewLetter letter, Stream<ReviewSeat> seats) {
        return seats.flatMap(seat -> seat.holders().stream())
                .flatMap(holder -> outbox.sendOrWrite(order(letter, holder)).stream())
                .toList();
    }

    /** Mails that nobody could copy. */
    void tell(ReviewLetter letter, Stream<SeatHolder> holders) {
        holders.forEach(holder -> outbox.send(order(letter, holder)));
    }

    /** The mail of these people once more, to be sent by hand; links are new, earlier ones go on working. */
    List<Mail> write(ReviewLetter letter, Stream<ReviewSeat> seats) {
        return seats.flatMap(seat -> seat.holders().stream())
                .flatMap(holder -> outbox.write(order(letter, holder)).stream())
                .toList();
    }

    private static MailOrder order(ReviewLetter letter, SeatHolder holder) {
        return new MailOrder(letter.kind(), holder.id().value());
    }
}
