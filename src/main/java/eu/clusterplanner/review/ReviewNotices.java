package eu.clusterplanner.review;

import eu.clusterplanner.notification.Author;
import eu.clusterplanner.notification.Notice;
import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.notification.Notifications;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.RecordId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what happens in reviews into the inbox of those who answer; their mails are those of the review. */
@Component
class ReviewNotices {

    private final Notifications notifications;

    ReviewNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    /** cause: of that telling, by which nobody is told twice. */
    void tell(NoticeKind kind, RecordId cause, ReviewRound round, Collection<ReviewSeat> seats) {
        Set<AccountId> accounts = seats.stream()
                .flatMap(seat -> seat.holders().stream())
                .flatMap(holder -> Stream.ofNullable(holder.account()))
                .collect(Collectors.toSet());
        Author by = new Author(Actors.current().orElseThrow(), null);
        Notice notice = new Notice(kind, cause.value(), round.title(), null, "reviews", by);
        notifications.tellInInbox(round.partnership(), notice, accounts);
    }
}
