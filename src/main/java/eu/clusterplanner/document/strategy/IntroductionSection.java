package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.Steps;
import eu.clusterplanner.roadmap.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Section 1: for whom the strategy is, and how it was made. */
final class IntroductionSection {

    private static final List<String> STEPS = List.of(
            "basics",
            "partners",
            "competences",
            "synergies",
            "value-chain",
            "strategy",
            "actions",
            "roadmap",
            "documents");

    private static final int IN_ROW = 3;
    private static final int WIDTH = 640;

    /** Kinds of meetings at which others than the partners are heard. */
    private static final Set<String> HEARING = Set.of("SURVEY", "WORKSHOP", "CONSULTATION");

    private final Story story;

    IntroductionSection(Story story) {
        this.story = story;
    }

    Section section() {
        return story.section("s1", List.of(), story.section("s1-1", purpose()), story.section("s1-2", method()));
    }

    /** What the team wrote says it better. */
    private List<Block> purpose() {
        return story.own("s1-1").isEmpty() ? Prose.paragraph(story.say("purpose")) : List.of();
    }

    /** Whose logic the method follows is said once: by the team, or else here. */
    private List<Block> method() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(story.say(story.own("s1-2").isEmpty() ? "method.logic" : "method.steps")));
        blocks.add(picture());
        blocks.addAll(heard());
        blocks.addAll(calendar());
        return blocks;
    }

    private Block picture() {
        List<Steps.Step> steps = STEPS.stream()
                .map(step -> new Steps.Step(story.texts().get("step." + step), story.say("method.step." + step)))
                .toList();
        String described = steps.stream()
                .map(step -> step.title() + ": " + step.note())
                .collect(Collectors.joining(". ", "", "."));
        Caption caption = new Caption("strategy-method", story.say("method.title"), described, "");
        return new Block.Picture(
                Figures.draw(new Steps(caption, steps, IN_ROW, WIDTH)), story.say("method.caption"), "");
    }

    private List<Block> heard() {
        List<Meeting> hearings = held(story).stream()
                .filter(meeting -> HEARING.contains(Story.orEmpty(meeting.kind())))
                .toList();
        int companies = hearings.stream()
                .map(meeting -> meeting.attendance().smes())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return hearings.isEmpty()
                ? List.of()
                : Prose.paragraph(
                        story.say("method.heard", Map.of("hearings", hearings.size(), "companies", companies)));
    }

    private List<Block> calendar() {
        Grid grid = new Grid(story)
                .column("date", 1.2)
                .column("meeting", 3.6)
                .column("strategy.kind", 1.2)
                .number("strategy.organisations", 1.5)
                .number("strategy.participants", 1)
                .number("strategy.smes", 0.8);
        for (Meeting meeting : held(story)) {
            grid.row(
                    story.dates().day(meeting.date()),
                    meeting.title(),
                    story.word("meeting.kind", meeting.kind()),
                    story.number(meeting.attendance().organisations()),
                    story.number(meeting.attendance().participants()),
                    story.number(meeting.attendance().smes()));
        }
        return FilledColumns.of(grid.note(story.source("plan")).table("strategy.calendar"));
    }

    /** Meetings, workshops and surveys until the day of the document; those without a day come first. */
    static List<Meeting> held(Story story) {
        LocalDate today = story.head().asOf();
        return story.input().roadmap().meetings().stream()
                .filter(meeting -> meeting.date() == null || !meeting.date().isAfter(today))
                .sorted(Comparator.comparing(meeting -> Objects.requireNonNullElse(meeting.date(), LocalDate.MIN)))
                .toList();
    }
}
