package eu.clusterplanner.partner;

import eu.clusterplanner.partner.analysis.SimilarRegions;
import eu.clusterplanner.partner.analysis.SimilarRegions.Similar;
import eu.clusterplanner.reference.Challenges;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.Regions;
import eu.clusterplanner.shared.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sentences about the pilot regions that named the same challenges. */
public record SimilarRegionWords(Texts texts) {

    /** "Wallonia and Centre-Val de Loire share 2 of 3 challenges: …"; none for a region that named no challenges. */
    public List<String> ofRegion(String region) {
        Optional<ReferenceEntry> pilot = Challenges.pilotOf(region);
        return pilot.map(named -> SimilarRegions.to(Challenges.of(named.code()), Challenges.byRegion()).stream()
                        .filter(similar -> !similar.region().equals(named.code()))
                        .map(similar -> sentence("regions.similar.pair", named.name(), similar))
                        .toList())
                .orElse(List.of());
    }

    /** "With Wallonia you share 2 of 4 challenges: …"; challenges: those that the partnership named, CH1 to CH5. */
    public List<String> ofPartnership(Collection<String> challenges) {
        return SimilarRegions.to(challenges, Challenges.byRegion()).stream()
                .map(similar -> sentence("regions.similar.ours", "", similar))
                .toList();
    }

    private String sentence(String key, String one, Similar similar) {
        String challenges = similar.common().shared().stream()
                .map(code -> texts.get("choice.partnership.jointChallenges." + code))
                .collect(Collectors.joining("; "));
        return texts.get(
                key,
                Map.of(
                        "one", one,
                        "other", Regions.name(similar.region()),
                        "shared", similar.common().shared().size(),
                        "all", similar.common().all(),
                        "challenges", challenges));
    }
}
