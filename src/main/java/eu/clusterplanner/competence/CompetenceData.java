package eu.clusterplanner.competence;

import eu.clusterplanner.competence.analysis.CompetenceInput;
import eu.clusterplanner.competence.analysis.CountingPartners;
import eu.clusterplanner.competence.analysis.NeededCompetence;
import eu.clusterplanner.competence.analysis.OwnView;
import eu.clusterplanner.competence.analysis.PartnerPair;
import eu.clusterplanner.competence.analysis.Rating;
import eu.clusterplanner.partner.PartnerSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the database holds for the competence analysis.
 *
 * @param asOf day for which figures are computed; null: today
 * @param settings what the team changed of the computation
 * @param ratings answers of all partners
 */
public record CompetenceData(
        @Nullable LocalDate asOf,
        SynergySettings settings,
        List<PartnerSummary> partners,
        List<Competence> competences,
        List<Rating> ratings,
        List<Synergy> synergies) {

    /** The input of the analysis, with the partners that count on that day. */
    CompetenceInput input(LocalDate day) {
        return new CompetenceInput(
                partners.stream()
                        .filter(partner -> CountingPartners.counts(partner.role(), partner.left(), day))
                        .map(PartnerSummary::key)
                        .toList(),
                competences.stream()
                        .map(each ->
                                new NeededCompetence(each.key(), each.domain(), each.requiredLevel(), each.weight()))
                        .toList(),
                ratings,
                synergies.stream().flatMap(CompetenceData::ownView).toList(),
                settings.parameters());
    }

    private static Stream<OwnView> ownView(Synergy synergy) {
        Integer override = synergy.override();
        return override == null
                ? Stream.of()
                : Stream.of(new OwnView(new PartnerPair(synergy.partner(), synergy.otherPartner()), override));
    }
}
