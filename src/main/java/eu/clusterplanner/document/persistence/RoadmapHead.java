package eu.clusterplanner.document.persistence;

import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Choices;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Partnership;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Round;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the plan in the roadmap.
 *
 * @param asOf day that the partnership names as its today
 * @param documents what the team chose for the roadmap; empty while it has chosen nothing
 */
public record RoadmapHead(
        Partnership partnership, @Nullable LocalDate asOf, List<Choices> documents, List<Round> rounds) {

    /** What the team chose, or nothing. */
    public Choices choices() {
        return documents.isEmpty() ? Choices.NONE : documents.getFirst();
    }
}
