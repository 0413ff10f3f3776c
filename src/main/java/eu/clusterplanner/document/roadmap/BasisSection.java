package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.PartnershipFacts;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.schedule.Conflict;
import eu.clusterplanner.schedule.Moscow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Section 2: on what the plan rests, and how its dates come about. */
final class BasisSection {

    private final Story story;

    BasisSection(Story story) {
        this.story = story;
    }

    Section section() {
        List<Section> parts = List.of(
                Section.of("s2-1", story.text("section.start"), start(), List.of()),
                Section.of("s2-2", story.text("section.howComputed"), howComputed(), List.of()),
                Section.of("s2-3", story.text("section.leftOut"), leftOut(), List.of()),
                BasisFigures.section(story));
        return Section.of("s2", story.text("section.basis"), List.of(), parts);
    }

    private List<Block> start() {
        PartnershipFacts partnership = story.head().partnership();
        List<String> sentences = new ArrayList<>();
        if (story.dates().monthsOnly()) {
            sentences.add(story.text("basis.monthsOnly"));
        } else {
            Map<String, Object> known = new LinkedHashMap<>();
            known.put("start", story.dates().day(partnership.start()));
            known.put("end", story.dates().day(partnership.end()));
            known.put("hasStart", partnership.start() == null ? "no" : "yes");
            known.put("hasEnd", partnership.end() == null ? "no" : "yes");
            sentences.add(story.text("basis.calendar", known));
        }
        if (!story.counting().isEmpty()) {
            sentences.add(story.text(
                    "basis.counts",
                    Map.of(
                            "actions", story.counting().size(),
                            "packages", story.input().actions().workPackages().size(),
                            "partners", story.partners().size())));
        }
        if (story.input().schedule().actions().stream()
                .anyMatch(action -> action.assumed().contains("duration"))) {
            sentences.add(story.text("basis.assumedDuration"));
        }
        sentences.add(story.text("basis.people"));
        return List.of(Block.Paragraph.of(String.join(" ", sentences)));
    }

    private List<Block> howComputed() {
        List<Block.Item> rules = Stream.of("one", "two", "three", "four")
                .map(rule -> new Block.Item(0, true, Inline.plain(story.text("computed." + rule))))
                .toList();
        List<Block> blocks = new ArrayList<>(List.of(new Block.ItemList(rules)));
        story.input().schedule().conflicts().stream()
                .filter(conflict -> conflict.kind() == Conflict.Kind.CYCLE)
                .forEach(cycle -> blocks.add(Block.Note.of(
                        story.text("basis.circle", Map.of("actions", String.join(", ", cycle.actions()))))));
        return blocks;
    }

    private List<Block> leftOut() {
        Grid grid = new Grid(story).column("no", 0.6).column("action", 5).column("reason", 2);
        story.input().actions().actions().stream()
                .filter(Story::isLeftOut)
                .forEach(action -> grid.row(
                        action.key(),
                        action.title(),
                        action.standing().moscow() == Moscow.WONT
                                ? story.text("moscow.WONT")
                                : story.choice(
                                        "status", action.standing().status().name())));
        return grid.table("leftOut");
    }
}
