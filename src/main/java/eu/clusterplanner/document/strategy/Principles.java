package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.strategy.StrategyFacts.Profile;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.strategy.Objective;
import eu.clusterplanner.strategy.Strategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How European strategic cluster partnerships are what their name says. */
final class Principles {

    private static final Set<String> CLUSTERS = Set.of("CLUSTER_ORGANISATION", "BUSINESS_NETWORK");

    private Principles() {}

    static List<Block> of(Story story) {
        if (!story.isStrand("ESCP_4I", "ESCP_S3", "ESCP_4X") || story.partners().isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(story).column("strategy.principle", 1.2).column("strategy.fulfilled", 4);
        Map<String, Object> known = known(story);
        for (String principle : List.of("european", "strategic", "cluster", "partnership")) {
            row(story, grid, principle, story.say("principle." + principle + ".how", known));
        }
        row(story, grid, "purpose", Story.orEmpty(story.input().strategy().mission()));
        return grid.table("strategy.principles");
    }

    private static void row(Story story, Grid grid, String principle, String how) {
        if (!how.isEmpty()) {
            grid.row(List.of(Inline.bold(story.say("principle." + principle)), Inline.plain(how)));
        }
    }

    private static Map<String, Object> known(Story story) {
        List<PartnerSummary> partners = story.partners();
        List<Profile> profiles = partners.stream()
                .flatMap(partner -> story.profile(partner).stream())
                .toList();
        Strategy strategy = story.input().strategy();
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("partners", partners.size());
        known.put("countries", story.countries().size());
        known.put("names", String.join(", ", story.countries()));
        known.put("axes", strategy.axes().size());
        known.put("objectives", count(strategy, SummarySection::isKept));
        known.put(
                "answering", count(strategy, objective -> !objective.addresses().isEmpty()));
        known.put(
                "measured", count(strategy, objective -> !objective.indicators().isEmpty()));
        known.put(
                "clusters",
                profiles.stream()
                        .filter(profile -> CLUSTERS.contains(Story.orEmpty(profile.kind())))
                        .count());
        known.put("labels", profiles.stream().filter(Principles::hasLabel).count());
        known.put(
                "signed",
                profiles.stream()
                        .filter(profile -> profile.signed() != null
                                && !profile.signed().isAfter(story.head().asOf()))
                        .count());
        known.put("bodies", story.input().roadmap().bodies().size());
        return known;
    }

    private static long count(Strategy strategy, Predicate<Objective> which) {
        return strategy.objectives().stream()
                .filter(SummarySection::isKept)
                .filter(which)
                .count();
    }

    private static boolean hasLabel(Profile profile) {
        String level = profile.label().level();
        return level != null && !level.equals("NONE");
    }
}
