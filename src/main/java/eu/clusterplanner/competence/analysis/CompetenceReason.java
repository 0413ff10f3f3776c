package eu.clusterplanner.competence.analysis;

/** Reasons that stand beside the figures of the competence analysis. */
public enum CompetenceReason implements Reason {
    NO_PARTNER("no-partner", "There is no partner that counts."),
    TOO_FEW_PARTNERS("too-few-partners", "An overlap needs at least two partners."),
    NO_WEIGHTED_COMPETENCE(
            "no-weighted-competence",
            "No competence has both a required level and an importance above zero, so there is nothing to weigh."),
    NO_ANSWER("no-answer", "No partner has rated a competence that has a required level and an importance."),
    WITHOUT_LEVEL("without-level", "Left out of the weighted figures: no required level is given."),
    WITHOUT_WEIGHT("without-weight", "Left out of the weighted figures: no importance is given."),
    UNANSWERED("unanswered", "No partner has answered for this competence."),
    PARTNER_WITHOUT_ANSWER(
            "partner-without-answer",
            "This partner has not rated any competence that has a required level and an importance."),
    TOO_LITTLE_IN_COMMON("too-little-in-common", "Both have answered less than half of the weighted competences."),
    ALL_LEVELS_ZERO(
            "all-levels-zero", "No similarity: one of the two has level 0 in everything that both have answered."),
    NOTHING_TO_FILL(
            "nothing-to-fill",
            "There is nothing to fill: at least one of the two already reaches every required level."),
    NO_BALANCE("no-balance", "No balance: neither of the two can fill anything for the other."),
    WITHOUT_DOMAIN("without-domain", "No related figure: a competence that both have answered has no domain.");

    private final String key;
    private final String text;

    CompetenceReason(String key, String text) {
        this.key = key;
        this.text = text;
    }

    @Override
    public String textKey() {
        return "competence.reason." + key;
    }

    @Override
    public String text() {
        return text;
    }
}
