package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.strategy.Objective;
import eu.clusterplanner.strategy.SwotItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 6: what follows from the analysis, and which objective answers which finding. */
final class AnalysisSection {

    private static final List<String> KINDS = List.of("STRENGTH", "WEAKNESS", "OPPORTUNITY", "THREAT");

    private final Story story;
    private final Findings findings;

    AnalysisSection(Story story) {
        this.story = story;
        this.findings = new Findings(story);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(swot());
        blocks.addAll(answers());
        return story.section("s6", blocks);
    }

    private List<Block> swot() {
        Grid grid = new Grid(story).column("strategy.item", 3.4).column("strategy.restsOn", 3);
        for (String kind : KINDS) {
            List<SwotItem> items = story.input().strategy().swot().stream()
                    .filter(item -> kind.equals(item.kind()))
                    .toList();
            if (!items.isEmpty()) {
                grid.group(story.texts().get("strategy.swot." + kind));
                items.forEach(item -> grid.row(Story.orEmpty(item.text()), findings.some(item.basedOn())));
            }
        }
        return grid.note(story.source("plan")).table("strategy.swot");
    }

    private List<Block> answers() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (SwotItem item : story.input().strategy().swot()) {
            answers.put("swot:" + item.key(), new ArrayList<>());
        }
        for (Objective objective : story.input().strategy().objectives()) {
            if (SummarySection.isKept(objective)) {
                objective
                        .addresses()
                        .forEach(finding -> answers.computeIfAbsent(finding, key -> new ArrayList<>())
                                .add(objective.key() + " " + objective.title()));
            }
        }
        Grid grid = new Grid(story).column("strategy.finding", 3.4).column("strategy.objective", 3);
        answers.forEach((finding, objectives) -> {
            if (!objectives.isEmpty()) {
                grid.row(findings.words(finding), String.join("\n", objectives));
            }
        });
        return grid.table("strategy.answers");
    }
}
