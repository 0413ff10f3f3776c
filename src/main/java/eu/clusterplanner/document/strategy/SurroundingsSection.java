package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
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
            blocks.addAll(Prose.paragraph(story.say("regions.areas", Map.of("areas", String.join(", ", areas)))));
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
        return story.head().has(Sensitive.INFLUENCE) ? withNotes() : byKind();
    }

    private Map<String, List<Stakeholder>> groups() {
        return story.input().facts().stakeholders().stream()
                .collect(Collectors.groupingBy(this::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private String kind(Stakeholder each) {
        return each.helix() == null ? story.say("organisations.other") : story.word("stakeholder.helix", each.helix());
    }

    private List<Block> byKind() {
        Grid grid = new Grid(story)
                .column("strategy.kind", 1.2)
                .column("strategy.organisations", 4)
                .column("strategy.letters", 2);
        groups().forEach((kind, members) -> grid.row(List.of(
                Inline.bold(kind),
                Inline.plain(members.stream().map(this::named).collect(Collectors.joining("; "))),
                Inline.plain(members.stream()
                        .filter(SurroundingsSection::supports)
                        .map(Stakeholder::name)
                        .collect(Collectors.joining("; "))))));
        return FilledColumns.of(grid.table("strategy.organisations"));
    }

    private String named(Stakeholder each) {
        String place = place(story, each.country(), each.nuts());
        return place.isEmpty() ? each.name() : each.name() + " (" + place + ")";
    }

    private static boolean supports(Stakeholder each) {
        return Objects.equals(each.supportLetter(), true);
    }

    private List<Block> withNotes() {
        Grid grid = new Grid(story)
                .column("strategy.organisation", 2.6)
                .column("strategy.where", 1.6)
                .column("strategy.letters", 1.2)
                .number("strategy.influence", 1)
                .number("strategy.interest", 1)
                .column("strategy.engagement", 3.4);
        groups().forEach((kind, members) -> {
            grid.group(kind);
            members.forEach(each -> grid.row(
                    each.name(),
                    place(story, each.country(), each.nuts()),
                    supports(each) ? story.say("letter") : "",
                    story.number(each.influence()),
                    story.number(each.interest()),
                    Story.orEmpty(each.engagement())));
        });
        return FilledColumns.of(grid.table("strategy.organisations"));
    }

    private static String place(Story story, @Nullable String country, @Nullable String nuts) {
        return Stream.of(Story.region(nuts), story.country(country))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
