package eu.clusterplanner.action;

import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.util.List;

/** Why actions have their computed dates; filled by the module that computes the roadmap. */
public interface ActionReasons {

    /**
     * The reasons for the dates of one action.
     *
     * @param sentences what set its dates, and what hangs on them
     * @param inputs the cells from which its dates come
     */
    record Reasons(List<String> sentences, List<Input> inputs) {}

    /**
     * A cell from which dates come.
     *
     * @param label what stands there, in words
     * @param action key of the action
     * @param property column of the sheet of actions
     */
    record Input(String label, String action, String property) {}

    /** For everybody in the team, in the language of those texts. */
    Reasons of(PartnershipId partnership, String action, Texts texts);
}
