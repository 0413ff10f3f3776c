package eu.clusterplanner.valuechain.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.CompetenceFigures;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.PairRow;
import eu.clusterplanner.competence.analysis.PartnerRow;
import eu.clusterplanner.competence.analysis.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of the competence analysis as they are written to JSON. */
@JsonPropertyOrder({"coverage", "overlap", "competences", "partners", "pairs", "reason"})
record CompetenceAnswer(
        @Schema(description = "how well the partners together reach the required levels, 0 to 1") @Nullable
        Double coverage,

        @Schema(description = "weighted share of partners beyond the first that reach a required level, 0 to 1")
        @Nullable
        Double overlap,

        List<CompetenceEntry> competences,
        List<PartnerEntry> partners,
        List<PairEntry> pairs,
        @Nullable String reason) {

    @JsonPropertyOrder({"competence", "best", "gap", "depth", "state", "critical", "reason"})
    record CompetenceEntry(
            String competence,
            @Nullable Integer best,
            @Nullable Integer gap,
            @Nullable Integer depth,
            @Nullable State state,
            boolean critical,
            @Nullable String reason) {

        static CompetenceEntry of(CompetenceRow row) {
            return new CompetenceEntry(
                    row.competence(), row.best(), row.gap(), row.depth(), row.state(), row.critical(), row.reason());
        }
    }

    @JsonPropertyOrder({"partner", "answered", "coverage", "leaveOneOut", "shapley", "reason"})
    record PartnerEntry(
            String partner,

            @Schema(description = "share of the weight that the partner has answered, 0 to 1") @Nullable
            Double answered,

            @Nullable Double coverage,
            @Nullable Double leaveOneOut,
            @Nullable Double shapley,
            @Nullable String reason) {

        static PartnerEntry of(PartnerRow row) {
            return new PartnerEntry(
                    row.partner(), row.answered(), row.coverage(), row.leaveOneOut(), row.shapley(), row.reason());
        }
    }

    @JsonPropertyOrder({
        "partners",
        "similarity",
        "fill",
        "complementarity",
        "balance",
        "related",
        "gain",
        "synergy",
        "override",
        "band",
        "reason"
    })
    record PairEntry(
            @Schema(description = "the two partners, in the order of the team")
            List<String> partners,

            @Nullable Double similarity,

            @Schema(description = "what the first fills of the second's shortfall, then the other way round")
            List<@Nullable Double> fill,

            @Nullable Double complementarity,
            @Nullable Double balance,
            @Nullable Double related,
            @Nullable Double gain,
            @Schema(description = "0 to 100") @Nullable Double synergy,

            @Schema(description = "the team's own view, 0 to 100; decides the band where given") @Nullable
            Integer override,

            @Nullable Band band,
            @Nullable String reason) {

        static PairEntry of(PairRow row) {
            return new PairEntry(
                    List.of(row.partners().first(), row.partners().second()),
                    row.similarity(),
                    Arrays.asList(row.fill().byFirst(), row.fill().bySecond()),
                    row.complementarity(),
                    row.balance(),
                    row.related(),
                    row.gain(),
                    row.synergy(),
                    row.override(),
                    row.band(),
                    row.reason());
        }
    }

    static CompetenceAnswer of(CompetenceFigures figures) {
        return new CompetenceAnswer(
                figures.coverage(),
                figures.overlap(),
                figures.competences().stream().map(CompetenceEntry::of).toList(),
                figures.partners().stream().map(PartnerEntry::of).toList(),
                figures.pairs().stream().map(PairEntry::of).toList(),
                figures.reason());
    }
}
