package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;
import java.util.List;

/** The mails of a team review, all of them about one holder of a seat. */
enum ReviewLetter {
    /** Please answer; it says what silence will mean. */
    OPEN,
    /** At most three times, and not after the answer. */
    REMIND,
    /** Thank you, here is what you answered. */
    RECEIPT,
    /** Something you answered about has changed. */
    AGAIN,
    /** Please answer for another one as well. */
    PROXY,
    /** There is more time. */
    EXTENDED,
    /** What was decided, and until when one may object. */
    RESULT,
    /** What stands after the time for objections. */
    FINAL,
    /** It was taken back. */
    CANCELLED;

    /** The kind of mail, and the beginning of the keys of its texts after {@code mail.}. */
    String kind() {
        return switch (this) {
            case OPEN -> "review";
            case REMIND -> "review-reminder";
            case RECEIPT -> "review-receipt";
            case AGAIN -> "review-again";
            case PROXY -> "review-proxy";
            case EXTENDED -> "review-extended";
            case RESULT -> "review-result";
            case FINAL -> "review-final";
            case CANCELLED -> "review-cancelled";
        };
    }

    /** The seats about which it tells that person when its turn comes; none where nobody waits for it any more. */
    List<ReviewSeat> seats(ReviewContents contents, SeatHolder holder) {
        return contents.seats().stream()
                .filter(seat -> concerns(seat, holder.seat()))
                .filter(seat -> fits(contents, seat))
                .toList();
    }

    /** What was decided is for a seat's own people, all else for those who answer. */
    private boolean concerns(ReviewSeat seat, RecordId own) {
        return switch (this) {
            case OPEN, REMIND, RECEIPT, AGAIN, EXTENDED -> seat.answeredBy().equals(own);
            case PROXY -> own.equals(seat.proxy());
            case RESULT, FINAL, CANCELLED -> seat.id().equals(own);
        };
    }

    private boolean fits(ReviewContents contents, ReviewSeat seat) {
        ReviewRound round = contents.round();
        return switch (this) {
            case OPEN -> round.open();
            case REMIND, PROXY, EXTENDED -> round.open() && seat.doneAt() == null;
            case AGAIN -> round.open() && contents.askedAgain(seat.id()) > 0;
            case RECEIPT -> round.state() != RoundState.CANCELLED && seat.doneAt() != null;
            case RESULT, FINAL -> round.state() == RoundState.OBJECTIONS || round.state() == RoundState.CLOSED;
            case CANCELLED -> round.state() == RoundState.CANCELLED;
        };
    }
}
