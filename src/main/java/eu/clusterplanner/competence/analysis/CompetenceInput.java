package eu.clusterplanner.competence.analysis;

import java.util.HashSet;
import java.util.List;

/**
 * Everything the competence analysis is computed from.
 *
 * @param partners keys of the partners that count (see {@link CountingPartners}), in file order, each once
 * @param competences needed competences, in file order, each once
 * @param ratings answers, at most one a cell; those of other partners or competences are left aside
 * @param ownViews the team's views of pairs, at most one a pair; those of other partners are left aside
 * @param parameters choices behind the synergy score
 */
public record CompetenceInput(
        List<String> partners,
        List<NeededCompetence> competences,
        List<Rating> ratings,
        List<OwnView> ownViews,
        SynergyParameters parameters) {

    /** Copies the lists; refuses a partner or a competence named twice. */
    public CompetenceInput {
        partners = List.copyOf(partners);
        competences = List.copyOf(competences);
        ratings = List.copyOf(ratings);
        ownViews = List.copyOf(ownViews);
        if (new HashSet<>(partners).size() < partners.size()) {
            throw new IllegalArgumentException("a partner is named twice: " + partners);
        }
        if (competences.stream().map(NeededCompetence::key).distinct().count() < competences.size()) {
            throw new IllegalArgumentException("a competence is named twice");
        }
    }
}
