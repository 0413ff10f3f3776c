package eu.clusterplanner.roadmap.web;

import eu.clusterplanner.roadmap.RoadmapService;
import eu.clusterplanner.shared.PartnershipId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the computed schedule. */
@RestController
@Tag(name = "Figures", description = "What is computed from a partnership")
class RoadmapController {

    private final RoadmapService roadmaps;

    RoadmapController(RoadmapService roadmaps) {
        this.roadmaps = roadmaps;
    }

    @GetMapping(path = "/api/v1/partnerships/{id}/roadmap", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "roadmap", summary = "Dates, slack, workload and conflicts", description = """
                    Calendar days, both ends inclusive. In a plan that nothing ties to the calendar all dates are null \
                    and only project months are given. With actions that wait for each other in a circle no action \
                    is computed. Everybody in the team may ask once the ratings are published, managers and editors \
                    before.""")
    @ApiResponse(responseCode = "200", description = "The schedule; today plays no part in it")
    @ApiResponse(
            responseCode = "403",
            description = "The ratings are not published yet",
            content = {})
    @ApiResponse(
            responseCode = "404",
            description = "No such partnership, or not in its team",
            content = {})
    ScheduleAnswer roadmap(@PathVariable UUID id) {
        return ScheduleAnswer.of(
                roadmaps.publishedSchedule(new PartnershipId(id)).schedule());
    }
}
