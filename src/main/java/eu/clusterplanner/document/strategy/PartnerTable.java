package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.strategy.StrategyFacts.Label;
import eu.clusterplanner.document.strategy.StrategyFacts.Profile;
import eu.clusterplanner.partner.PartnerSummary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of partners. */
final class PartnerTable {

    private PartnerTable() {}

    static List<Block> of(Story story) {
        Grid grid = new Grid(story)
                .column("strategy.partner", 3)
                .column("strategy.role", 1.5)
                .column("strategy.where", 1.8)
                .number("strategy.founded", 1.15)
                .number("strategy.staff", 0.7)
                .column("strategy.label", 1.1)
                .number("strategy.total", 1.15)
                .number("strategy.small", 0.8)
                .number("strategy.large", 0.8)
                .number("strategy.research", 1.15)
                .number("strategy.other", 0.8);
        for (PartnerSummary partner : story.partners()) {
            story.profile(partner).ifPresent(profile -> grid.row(row(story, partner, profile)));
        }
        return FilledColumns.of(grid.note(story.say("partners.note", Map.of("source", story.source("plan"))))
                .table("strategy.partners"));
    }

    private static List<List<Inline>> row(Story story, PartnerSummary partner, Profile profile) {
        Integer founded = profile.founded();
        return List.of(
                Inline.titled(partner.name(), story.word("partner.kind", profile.kind())),
                Inline.plain(story.word("partner.role", partner.role())),
                Inline.plain(where(story, partner, profile)),
                Inline.plain(founded == null ? "" : founded.toString()),
                Inline.plain(story.number(profile.staff())),
                Inline.plain(label(story, profile.label())),
                Inline.plain(story.number(profile.members().total())),
                Inline.plain(story.number(profile.members().small())),
                Inline.plain(story.number(profile.members().large())),
                Inline.plain(story.number(profile.members().research())),
                Inline.plain(story.number(profile.members().other())));
    }

    private static String where(Story story, PartnerSummary partner, Profile profile) {
        return Stream.of(
                        story.country(partner.country()),
                        Story.region(profile.place().nuts()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static String label(Story story, Label label) {
        if (label.level() == null || label.level().equals("NONE")) {
            return "";
        }
        String level = story.word("partner.label", label.level());
        return label.validUntil() == null
                ? level
                : story.say(
                        "partners.label",
                        Map.of("level", level, "until", story.dates().day(label.validUntil())));
    }
}
