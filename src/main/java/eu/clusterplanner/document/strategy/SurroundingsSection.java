package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.strategy.StrategyFacts.Stakeholder;
import eu.clusterplanner.partner.PartnerSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Section 2.5: regions of the partners, and the organisations around them. */
final class SurroundingsSection {

    private final Story story;

    SurroundingsSection(Story story) {
        this.story = story;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(regions());
        blocks.addAll(organisations());
        return blocks;
    }

    private List<Block> regions() {
        List<String> areas = story.input().facts().basics().areas();
        if (areas.isEmpty() && !story.isStrand("ESCP_S3")) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        if (!areas.isEmpty()) {
            blocks.addAll(Story.paragraph(story.say("regions.areas", Map.of("areas", String.join(", ", areas)))));
        }
        Grid grid = new Grid(story).column("strategy.region", 3).column("partners", 3);
        byRegion(story).forEach((region, partners) -> grid.row(region, names(partners)));
        blocks.addAll(grid.table("strategy.regions"));
        return blocks;
    }

    /** Partners that are still there by the name of their region; without a region they are left out. */
    static Map<String, List<PartnerSummary>> byRegion(Story story) {
        Map<String, List<PartnerSummary>> regions = new LinkedHashMap<>();
        for (PartnerSummary partner : story.partners()) {
            story.profile(partner)
                    .map(profile ->
                            place(story, partner.country(), profile.place().nuts()))
                    .filter(place -> !place.isEmpty())
                    .ifPresent(place -> regions.computeIfAbsent(place, key -> new ArrayList<>())
                            .add(partner));
        }
        return regions;
    }

    private static String names(List<PartnerSummary> partners) {
        return partners.stream().map(PartnerSummary::label).collect(Collectors.joining(", "));
    }

    private List<Block> organisations() {
        boolean inTheTeam = story.head().has(Sensitive.INFLUENCE);
        Grid grid = new Grid(story)
                .column("strategy.organisation", 2.6)
                .column("strategy.where", 1.6)
                .column("strategy.letter", 1);
        if (inTheTeam) {
            grid.number("strategy.influence", 0.8)
                    .number("strategy.interest", 0.8)
                    .column("strategy.engagement", 3.4);
        }
        Map<String, List<Stakeholder>> groups = story.input().facts().stakeholders().stream()
                .collect(Collectors.groupingBy(
                        each -> Story.orEmpty(each.helix()), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((helix, members) -> {
            grid.group(story.word("stakeholder.helix", helix.isEmpty() ? null : helix));
            members.forEach(each -> grid.row(row(each, inTheTeam)));
        });
        return FilledColumns.of(grid.table("strategy.organisations"));
    }

    private String[] row(Stakeholder each, boolean inTheTeam) {
        List<String> cells = new ArrayList<>();
        cells.add(each.name());
        cells.add(place(story, each.country(), each.nuts()));
        cells.add(Objects.equals(each.supportLetter(), true) ? story.say("letter") : "");
        if (inTheTeam) {
            cells.add(story.number(each.influence()));
            cells.add(story.number(each.interest()));
            cells.add(Story.orEmpty(each.engagement()));
        }
        return cells.toArray(String[]::new);
    }

    private static String place(Story story, @Nullable String country, @Nullable String nuts) {
        return Stream.of(Story.region(nuts), story.country(country))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
