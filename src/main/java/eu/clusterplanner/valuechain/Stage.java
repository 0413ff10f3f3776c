package eu.clusterplanner.valuechain;

import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.valuechain.analysis.ChainStage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a value chain.
 *
 * @param version counts its edits
 * @param key names the stage within its chain
 * @param kind what part it plays; null counts as PRIMARY
 * @param criticality how much the chain depends on it, 1 to 3
 * @param externalDependency share that comes from outside the Union or from a single supplier, 0 to 1
 * @param roles who does what here, in the order of the partners
 * @param feeds keys of the stages of the same chain that take its output
 */
public record Stage(
        RecordId id,
        int version,
        String key,
        String name,
        ChainStage.@Nullable Kind kind,
        @Nullable Integer criticality,
        @Nullable Double externalDependency,
        @Nullable String note,
        List<PartnerRole> roles,
        List<String> feeds) {

    /**
     * What one partner does at a stage.
     *
     * @param version counts its edits
     * @param partner key of the partner
     * @param role 0 none, 1 supports, 2 contributes, 3 leads
     * @param companies number of member companies that do it
     */
    public record PartnerRole(
            RecordId id,
            int version,
            String partner,
            int role,
            @Nullable Integer companies,
            @Nullable String note) {}
}
