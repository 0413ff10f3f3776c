package eu.clusterplanner.competence;

import eu.clusterplanner.partner.PartnerSummary;
import java.util.List;

/**
 * Who rated itself how, as far as the person who asks may see it.
 *
 * @param partners partners whose ratings are shown, in the order of the team
 * @param competences all competences in the order of the team
 * @param assessments ratings of those partners; what was never touched has none
 */
public record CompetenceMatrix(
        List<PartnerSummary> partners, List<Competence> competences, List<Assessment> assessments) {

    /** Only what that choice of partners said. */
    CompetenceMatrix only(List<PartnerSummary> chosen) {
        List<String> keys = chosen.stream().map(PartnerSummary::key).toList();
        return new CompetenceMatrix(
                chosen,
                competences,
                assessments.stream()
                        .filter(each -> keys.contains(each.partner()))
                        .toList());
    }
}
