package eu.clusterplanner.document.strategy;

import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.State;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Section 4: what the partners can do together, what is missing, and who completes whom. */
final class CompetenceSection {

    private static final int HIGHEST = 4;

    private final Story story;
    private final AnalysedCompetences competences;

    CompetenceSection(Story story) {
        this.story = story;
        this.competences = story.input().competences();
    }

    Section section() {
        if (competences.competences().isEmpty()) {
            return story.section("s4", List.of());
        }
        return story.section(
                "s4",
                List.of(),
                story.section("s4-1", how()),
                story.section("s4-2", new CompetenceMap(story).blocks()),
                story.section("s4-3", states()),
                story.section("s4-4", decisions()),
                story.section("s4-5", new PairTexts(story).blocks()),
                story.section("s4-6", new Contributions(story).blocks()));
    }

    private List<Block> how() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(story.say("how.scale")));
        blocks.add(new Block.ItemList(IntStream.rangeClosed(0, HIGHEST)
                .mapToObj(level -> new Block.Item(0, false, Inline.plain(story.say("how.level." + level))))
                .toList()));
        blocks.add(Block.Paragraph.of(story.say(
                "how.answered",
                Map.of(
                        "answered", answered(story),
                        "cells", cells(story),
                        "partners", competences.input().partners().size(),
                        "competences", competences.competences().size(),
                        "proofs", proofs(),
                        "illustrative", story.head().partnership().illustrative() ? "yes" : "no",
                        "date", story.dates().day(competences.day())))));
        return blocks;
    }

    /** Cells with a level, of partners that count. */
    static long answered(Story story) {
        AnalysedCompetences all = story.input().competences();
        return all.input().ratings().stream()
                .filter(rating -> rating.level() != null)
                .filter(rating -> all.input().partners().contains(rating.partner()))
                .count();
    }

    static int cells(Story story) {
        AnalysedCompetences all = story.input().competences();
        return all.input().partners().size() * all.competences().size();
    }

    private long proofs() {
        return story.input().assessments().stream()
                .filter(assessment -> !assessment.evidence().isEmpty())
                .count();
    }

    private List<Block> states() {
        List<Block> blocks = new ArrayList<>(Prose.paragraph(StateSentence.of(story)));
        Double coverage = competences.figures().coverage();
        if (coverage != null) {
            blocks.add(Block.Paragraph.of(story.say("states.coverage", Map.of("share", story.tenths(100 * coverage)))));
        }
        Grid grid = new Grid(story)
                .column("strategy.state", 1.3)
                .number("strategy.count", 0.7)
                .column("strategy.competences", 5);
        for (State state : State.values()) {
            List<String> names = names(state);
            if (!names.isEmpty()) {
                grid.row(
                        story.texts().get("competences.state." + state),
                        story.number(names.size()),
                        String.join(", ", names));
            }
        }
        blocks.addAll(grid.note(source(story)).table("strategy.states"));
        return blocks;
    }

    private List<String> names(State state) {
        return competences.figures().competences().stream()
                .filter(row -> row.state() == state)
                .map(CompetenceRow::competence)
                .map(key -> name(story, key))
                .toList();
    }

    static String name(Story story, String competence) {
        return story.input()
                .competences()
                .competence(competence)
                .map(Competence::name)
                .orElse(competence);
    }

    static String names(Story story, List<String> keys) {
        return keys.stream().map(key -> name(story, key)).collect(Collectors.joining(", "));
    }

    /** Where levels come from: of which day, and how many were answered. */
    static String source(Story story) {
        String key = story.head().partnership().illustrative() ? "source.illustrative" : "source.answered";
        return story.say(
                key,
                Map.of(
                        "date", story.dates().day(story.input().competences().day()),
                        "answered", answered(story),
                        "cells", cells(story)));
    }

    private List<Block> decisions() {
        GapTable gaps = new GapTable(story);
        story.input().chains().chains().decisions().stream()
                .filter(decision -> decision.competence() != null)
                .forEach(decision -> gaps.add(name(story, Story.orEmpty(decision.competence())), decision));
        return gaps.table("strategy.gapDecisions");
    }
}
