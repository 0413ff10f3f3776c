package eu.clusterplanner.valuechain.web;

import eu.clusterplanner.competence.CompetenceFiguresService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.valuechain.ChainFiguresService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the figures of competences, pairs of partners and value chains. */
@RestController
@Tag(name = "Figures", description = "What is computed from a partnership")
class AnalysisController {

    private final CompetenceFiguresService competences;
    private final ChainFiguresService chains;

    AnalysisController(CompetenceFiguresService competences, ChainFiguresService chains) {
        this.competences = competences;
        this.chains = chains;
    }

    @GetMapping(path = "/api/v1/partnerships/{id}/analysis", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "analysis", summary = "Figures of competences, pairs and value chains", description = """
                    Numbers are not rounded. A figure that cannot be computed is null, never 0, and the reason in its \
                    row says why. Everybody in the team may ask once the ratings are published, managers and editors \
                    before.""")
    @ApiResponse(responseCode = "200", description = "The figures, as of the partnership's day, else today")
    @ApiResponse(
            responseCode = "403",
            description = "The ratings are not published yet",
            content = {})
    @ApiResponse(
            responseCode = "404",
            description = "No such partnership, or not in its team",
            content = {})
    AnalysisAnswer analysis(@PathVariable UUID id) {
        PartnershipId partnership = new PartnershipId(id);
        return new AnalysisAnswer(
                CompetenceAnswer.of(competences.figures(partnership).figures()),
                chains.figures(partnership).figures().stream()
                        .map(ChainAnswer::of)
                        .toList());
    }
}
