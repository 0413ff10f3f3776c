package eu.clusterplanner.competence;

import eu.clusterplanner.competence.analysis.CompetenceFigures;
import eu.clusterplanner.competence.analysis.CompetenceInput;
import eu.clusterplanner.partner.PartnerSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The competence analysis of a partnership with what it was computed from.
 *
 * @param day day for which it was computed: the partnership's own, else today
 * @param ratingsPublished whether everybody in the team may see it
 * @param partners all partners in the order of the team; those of them that count are in the input
 * @param competences all competences in the order of the team
 * @param synergies what the team noted about pairs
 * @param input what went into the computation
 * @param figures what came out
 */
public record AnalysedCompetences(
        LocalDate day,
        boolean ratingsPublished,
        List<PartnerSummary> partners,
        List<Competence> competences,
        List<Synergy> synergies,
        CompetenceInput input,
        CompetenceFigures figures) {

    /** The partner with that key. */
    public Optional<PartnerSummary> partner(String key) {
        return partners.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The competence with that key. */
    public Optional<Competence> competence(String key) {
        return competences.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** What the team noted about two partners, named in either order. */
    public Optional<Synergy> synergy(String first, String second) {
        return synergies.stream().filter(each -> each.isOf(first, second)).findFirst();
    }
}
