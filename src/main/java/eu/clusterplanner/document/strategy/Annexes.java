package eu.clusterplanner.document.strategy;

import eu.clusterplanner.competence.Synergy;
import eu.clusterplanner.competence.analysis.SynergyParameters;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.strategy.StrategyFacts.Source;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Annexes B, D and F: how figures are computed, meetings, sources. The first two only by choice. */
final class Annexes {

    private static final Section.Form UPRIGHT = new Section.Form(true, false);

    private final Story story;

    Annexes(Story story) {
        this.story = story;
    }

    private Section annex(String id, List<Block> blocks) {
        return Section.of(id, story.text("section.strategy." + id), UPRIGHT, blocks);
    }

    private boolean isChosen(String id) {
        return story.head().choices().chosen().contains(id);
    }

    Section computation() {
        List<Block> blocks = new ArrayList<>();
        if (isChosen("annex-b")) {
            SynergyParameters parameters = story.input().competences().input().parameters();
            blocks.add(Block.Paragraph.of(story.say("computed.states")));
            blocks.add(Block.Paragraph.of(story.texts()
                    .get(
                            "synergies.origin.how",
                            Map.of(
                                    "best", story.percent(parameters.bestDistance()),
                                    "high", story.number(parameters.bandHigh()),
                                    "medium", story.number(parameters.bandMedium())))));
            blocks.add(Block.Paragraph.of(story.texts().get("valuechain.origin.how")));
            blocks.add(Block.Paragraph.of(story.say("computed.dates")));
            blocks.addAll(overrides());
        }
        return annex("annex-b", blocks);
    }

    private List<Block> overrides() {
        Grid grid = new Grid(story)
                .column("strategy.pair", 2.4)
                .number("strategy.ownView", 1)
                .column("reason", 4);
        for (Synergy synergy : story.input().competences().synergies()) {
            if (synergy.override() != null) {
                grid.row(
                        story.say(
                                "and",
                                Map.of(
                                        "first", story.partner(synergy.partner()),
                                        "last", story.partner(synergy.otherPartner()))),
                        story.number(synergy.override()),
                        Story.orEmpty(synergy.overrideReason()));
            }
        }
        return FilledColumns.of(grid.table("strategy.overrides"));
    }

    Section workshops() {
        Grid grid = new Grid(story)
                .column("date", 1.2)
                .column("meeting", 3)
                .column("strategy.place", 1.2)
                .number("strategy.organisations", 1.4)
                .number("strategy.participants", 0.9)
                .number("strategy.smes", 0.7)
                .column("decisions", 3.4);
        if (isChosen("annex-d")) {
            for (Meeting meeting : IntroductionSection.held(story)) {
                grid.row(
                        story.dates().day(meeting.date()),
                        meeting.title(),
                        Story.orEmpty(meeting.place()),
                        story.number(meeting.attendance().organisations()),
                        story.number(meeting.attendance().participants()),
                        story.number(meeting.attendance().smes()),
                        String.join("\n", meeting.decisions()));
            }
        }
        return annex("annex-d", FilledColumns.of(grid.table("strategy.workshops")));
    }

    Section sources() {
        Grid grid = new Grid(story)
                .column("strategy.source", 4)
                .column("strategy.link", 3)
                .column("date", 1);
        add(grid, story.say("sources.partnership"), story.input().facts().sources());
        for (PartnerSummary partner : story.partners()) {
            story.profile(partner).ifPresent(profile -> add(grid, partner.name(), profile.sources()));
        }
        return annex("annex-f", FilledColumns.of(grid.table("strategy.sources")));
    }

    private void add(Grid grid, String whose, List<Source> sources) {
        if (!sources.isEmpty()) {
            grid.group(whose);
            sources.forEach(source -> grid.row(List.of(
                    Inline.plain(source.text()),
                    link(Story.orEmpty(source.url())),
                    Inline.plain(story.dates().day(source.date())))));
        }
    }

    /** Only addresses of the web lead there: a document must not carry one that runs something. */
    static List<Inline> link(String address) {
        boolean web = Stream.of("https://", "http://").anyMatch(address::startsWith);
        return web ? List.of(new Inline.Link(address, address)) : Inline.plain(address);
    }
}
