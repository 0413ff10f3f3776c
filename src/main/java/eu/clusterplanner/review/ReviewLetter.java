package eu.clusterplanner.review;

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
    /** What was decided, and until when one may object. */
    RESULT,
    /** What stands after the time for objections. */
    FINAL;

    /** The kind of mail, and the beginning of the keys of its texts after {@code mail.}. */
    String kind() {
        return switch (this) {
            case OPEN -> "review";
            case REMIND -> "review-reminder";
            case RECEIPT -> "review-receipt";
            case AGAIN -> "review-again";
            case RESULT -> "review-result";
            case FINAL -> "review-final";
        };
    }

    /** Whether somebody still waits for it, when its turn comes. */
    boolean fits(ReviewRound round, ReviewSeat seat) {
        return switch (this) {
            case OPEN, AGAIN -> round.open();
            case REMIND -> round.open() && seat.doneAt() == null;
            case RECEIPT -> round.state() != RoundState.CANCELLED;
            case RESULT, FINAL -> round.state() == RoundState.OBJECTIONS || round.state() == RoundState.CLOSED;
        };
    }
}
