package eu.clusterplanner.competence;

import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the step of competences shows to one person.
 *
 * @param counts how far the matrix is filled, by all partners
 * @param figures computed figures; null where the person may not see them
 */
public record CompetenceStep(
        Membership membership,
        CompetenceMatrix matrix,
        CompetenceCounts counts,
        @Nullable AnalysedCompetences figures) {

    /** Whether the person may change competences and every level. */
    public boolean editsPlan() {
        return membership.role().editsPlan();
    }

    /** Whether the person may rate that partner. */
    public boolean rates(PartnerSummary partner) {
        return editsPlan() || (membership.role() == Role.CONTRIBUTOR && membership.worksFor(partner.id()));
    }

    /** The computed row of a competence, where the person may see it. */
    public Optional<CompetenceRow> row(String competence) {
        return Optional.ofNullable(figures).stream()
                .flatMap(all -> all.figures().competences().stream())
                .filter(row -> row.competence().equals(competence))
                .findFirst();
    }
}
