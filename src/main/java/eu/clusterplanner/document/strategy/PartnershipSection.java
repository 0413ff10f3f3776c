package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.PartnershipFacts;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.strategy.StrategyFacts.Basics;
import eu.clusterplanner.document.strategy.StrategyFacts.Profile;
import eu.clusterplanner.partner.PartnerSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Section 2: the partnership at a glance, its partners, principles and surroundings. */
final class PartnershipSection {

    private static final int BRINGS = 3;

    private final Story story;

    PartnershipSection(Story story) {
        this.story = story;
    }

    Section section() {
        return story.section(
                "s2",
                List.of(),
                story.section("s2-1", glance()),
                story.section("s2-2", PartnerTable.of(story)),
                story.section("s2-3", portraits()),
                story.section("s2-4", Principles.of(story)),
                story.section("s2-5", new SurroundingsSection(story).blocks()));
    }

    private List<Block> glance() {
        PartnershipFacts partnership = story.head().partnership();
        Basics basics = story.input().facts().basics();
        Grid grid = new Grid(story).column("strategy.fact", 1.4).column("strategy.value", 4);
        fact(grid, "name", partnership.name());
        fact(grid, "strand", story.word("partnership.strand", basics.strand()));
        fact(grid, "phase", story.word("partnership.phase", basics.phase()));
        fact(grid, "call", partnership.call());
        fact(grid, "agreement", partnership.grantAgreement());
        fact(grid, "start", story.dates().planned(partnership.start()));
        fact(grid, "end", story.dates().planned(partnership.end()));
        fact(grid, "coordinator", coordinator());
        fact(grid, "countries", String.join(", ", story.countries()));
        fact(grid, "budget", story.moneyOrNothing(basics.budget()));
        fact(grid, "grant", story.moneyOrNothing(basics.grant()));
        fact(grid, "ecosystems", String.join(", ", basics.ecosystems()));
        fact(grid, "industries", String.join(", ", basics.industries()));
        fact(grid, "areas", String.join(", ", basics.areas()));
        List<Block> blocks = new ArrayList<>(grid.note(story.source("plan")).table("strategy.glance"));
        blocks.addAll(PartnerPicture.of(story));
        return blocks;
    }

    private void fact(Grid grid, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            grid.row(List.of(Inline.bold(story.say("fact." + key)), Inline.plain(value)));
        }
    }

    private String coordinator() {
        return story.partners().stream()
                .filter(partner -> "COORDINATOR".equals(partner.role()))
                .map(PartnerSummary::name)
                .collect(Collectors.joining(", "));
    }

    private List<Block> portraits() {
        List<Block> portraits = new ArrayList<>();
        for (PartnerSummary partner : story.partners()) {
            story.profile(partner).ifPresent(profile -> portraits.addAll(portrait(partner, profile)));
        }
        return portraits;
    }

    private List<Block> portrait(PartnerSummary partner, Profile profile) {
        String brings = Stream.concat(profile.technologies().stream(), profile.sectors().stream())
                .limit(BRINGS)
                .collect(Collectors.joining(", "));
        if (profile.text() == null && brings.isEmpty()) {
            return List.of();
        }
        List<Inline> words = Prose.led(partner.name(), Story.orEmpty(profile.text()));
        if (!brings.isEmpty()) {
            String said = story.say("portrait.brings", Map.of("what", brings));
            words.add(new Inline.Text(profile.text() == null ? said : " " + said, false, true));
        }
        return List.of(new Block.Paragraph(words));
    }
}
