package eu.clusterplanner.valuechain.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import eu.clusterplanner.valuechain.analysis.ChainPartnerRow;
import eu.clusterplanner.valuechain.analysis.StageRow;
import eu.clusterplanner.valuechain.analysis.StageState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of one value chain as they are written to JSON. */
@JsonPropertyOrder({"chain", "coverage", "weakest", "stages", "partners", "interfaces", "reason"})
record ChainAnswer(
        String chain,
        @Nullable Double coverage,

        @Schema(description = "lowest coverage among the most critical stages, 0 to 1") @Nullable
        Double weakest,

        List<StageEntry> stages,
        List<PartnerEntry> partners,

        @Schema(description = "neighbouring stages with different leads, each as from and to")
        List<List<String>> interfaces,

        @Nullable String reason) {

    @Schema(name = "StageEntry")
    @JsonPropertyOrder({"stage", "coverage", "bottleneck", "state", "leads", "crowded", "reason"})
    record StageEntry(
            String stage,
            double coverage,
            @Nullable Double bottleneck,
            @Nullable StageState state,
            List<String> leads,
            boolean crowded,
            @Nullable String reason) {

        static StageEntry of(StageRow row) {
            return new StageEntry(
                    row.stage(),
                    row.coverage(),
                    row.bottleneck(),
                    row.state(),
                    row.leads(),
                    row.crowded(),
                    row.reason());
        }
    }

    // Named, as schemas of the description share one space of names.
    @Schema(name = "ChainPartnerEntry")
    @JsonPropertyOrder({"partner", "shapley", "reason"})
    record PartnerEntry(
            String partner,
            @Nullable Double shapley,
            @Nullable String reason) {

        static PartnerEntry of(ChainPartnerRow row) {
            return new PartnerEntry(row.partner(), row.shapley(), row.reason());
        }
    }

    static ChainAnswer of(ChainFigures figures) {
        return new ChainAnswer(
                figures.chain(),
                figures.coverage(),
                figures.weakest(),
                figures.stages().stream().map(StageEntry::of).toList(),
                figures.partners().stream().map(PartnerEntry::of).toList(),
                figures.interfaces().stream()
                        .map(each -> List.of(each.from(), each.to()))
                        .toList(),
                figures.reason());
    }
}
