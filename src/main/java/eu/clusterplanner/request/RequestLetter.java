package eu.clusterplanner.request;

/** The mails about a request, all of them about a guest. */
enum RequestLetter {
    /** Please answer. */
    ASK,
    /** At most three times, and not after the answer. */
    REMIND,
    /** Thank you, here is what you sent. */
    RECEIPT,
    /** Sent back with a question. */
    QUESTION;

    /** The kind of mail, and the beginning of the keys of its texts after {@code mail.}. */
    String kind() {
        return switch (this) {
            case ASK -> "request";
            case REMIND -> "request-reminder";
            case RECEIPT -> "request-receipt";
            case QUESTION -> "request-question";
        };
    }

    /** Whether somebody still waits for it, when its turn comes. */
    boolean fits(AnswerState state) {
        return switch (this) {
            case ASK -> state.open();
            case REMIND -> state.waitsForPartner();
            case RECEIPT -> state == AnswerState.SENT || state == AnswerState.ACCEPTED;
            case QUESTION ->
                state == AnswerState.SENT_BACK || state == AnswerState.OPENED || state == AnswerState.STARTED;
        };
    }
}
