package eu.clusterplanner.valuechain.analysis;

import java.util.HashSet;
import java.util.List;

/**
 * Everything the analysis of one value chain is computed from.
 *
 * @param chain key of the chain
 * @param partners keys of the partners that count, in file order, each once
 * @param stages stages in file order, each once
 * @param roles roles, at most one a cell, a missing one is 0; those of other partners or stages are left aside
 */
public record ChainInput(String chain, List<String> partners, List<ChainStage> stages, List<StageRole> roles) {

    /** Copies the lists; refuses a partner or a stage named twice. */
    public ChainInput {
        partners = List.copyOf(partners);
        stages = List.copyOf(stages);
        roles = List.copyOf(roles);
        if (new HashSet<>(partners).size() < partners.size()) {
            throw new IllegalArgumentException("a partner is named twice: " + partners);
        }
        if (stages.stream().map(ChainStage::key).distinct().count() < stages.size()) {
            throw new IllegalArgumentException("a stage is named twice in chain " + chain);
        }
    }
}
