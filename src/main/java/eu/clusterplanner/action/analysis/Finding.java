package eu.clusterplanner.action.analysis;

/** What one rule of a call says about an action. */
public enum Finding {
    OVER(Answer.NO),
    PARTNERS(Answer.YES),
    PARTNERS_FEW(Answer.NO),
    COUNTRIES(Answer.YES),
    COUNTRIES_FEW(Answer.NO),
    COUNTRIES_ASK(Answer.ASK),
    CLOSED(Answer.NO),
    OPENS(Answer.YES),
    OPEN(Answer.YES),
    NO_DEADLINE(Answer.ASK),
    STARTS_TOO_EARLY(Answer.NO),
    STARTS_AFTER(Answer.YES),
    NO_START(Answer.ASK),
    PROPOSAL_TOO_LATE(Answer.NO),
    PROPOSAL_IN_TIME(Answer.YES),
    READINESS_ASK(Answer.ASK),
    PAYS(Answer.YES),
    PAYS_PART(Answer.YES),
    NO_COST(Answer.ASK);

    /** Whether the action fits by it. */
    public enum Answer {
        YES,
        /** The plan or the lists do not know: people have to look. */
        ASK,
        NO
    }

    private final Answer answer;

    Finding(Answer answer) {
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
