package eu.clusterplanner.valuechain.analysis;

import eu.clusterplanner.competence.analysis.Reason;

/** Reasons that stand beside the figures of a value chain. */
public enum ChainReason implements Reason {
    NO_WEIGHTED_STAGE(
            "no-weighted-stage", "No primary stage has a criticality, so the chain's coverage cannot be computed."),
    NO_CRITICAL_STAGE("no-critical-stage", "No weakest link: no primary stage has the highest criticality."),
    WITHOUT_CRITICALITY("without-criticality", "Left out of the weighted figures: no criticality is given."),
    SUPPORT_STAGE("support-stage", "Support stages stay out of the coverage of the chain.");

    private final String key;
    private final String text;

    ChainReason(String key, String text) {
        this.key = key;
        this.text = text;
    }

    @Override
    public String textKey() {
        return "valuechain.reason." + key;
    }

    @Override
    public String text() {
        return text;
    }
}
