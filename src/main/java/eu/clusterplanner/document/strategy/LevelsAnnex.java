package eu.clusterplanner.document.strategy;

import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.Evidence;
import eu.clusterplanner.competence.analysis.Rating;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Annex A: levels of single partners, and what proves them. Only by choice. */
final class LevelsAnnex {

    private final Story story;
    private final List<String> partners;

    private LevelsAnnex(Story story) {
        this.story = story;
        this.partners = story.input().competences().input().partners();
    }

    static Section section(Story story) {
        LevelsAnnex annex = new LevelsAnnex(story);
        List<Block> blocks = new ArrayList<>();
        if (story.head().has(Sensitive.LEVELS) && !annex.partners.isEmpty()) {
            blocks.addAll(annex.matrix());
            blocks.addAll(annex.proofs());
        }
        return Section.of("annex-a", story.text("section.strategy.annex-a"), Section.Form.LANDSCAPE_ANNEX, blocks);
    }

    private List<Block> matrix() {
        Map<String, Map<String, @Nullable Integer>> levels = new HashMap<>();
        for (Rating rating : story.input().competences().input().ratings()) {
            levels.computeIfAbsent(rating.competence(), key -> new HashMap<>()).put(rating.partner(), rating.level());
        }
        Grid grid = new Grid(story).column("strategy.competence", 5).number("strategy.required", 1);
        partners.forEach(partner -> grid.headed(heading(partner), 1.3, Table.Align.CENTRE));
        for (Competence competence : story.input().competences().competences()) {
            List<List<Inline>> cells = new ArrayList<>();
            cells.add(Inline.plain(competence.name()));
            cells.add(Inline.plain(story.number(competence.requiredLevel())));
            Map<String, @Nullable Integer> own = levels.getOrDefault(competence.key(), Map.of());
            partners.forEach(partner -> cells.add(Inline.plain(level(own, partner))));
            grid.row(cells);
        }
        return grid.note(story.say("levels.note", Map.of("source", CompetenceSection.source(story))))
                .table("strategy.levels");
    }

    private String heading(String partner) {
        return story.input().competences().partner(partner).map(story::heading).orElse(partner);
    }

    /** A question mark where the partner does not know, nothing where it has not answered. */
    private String level(Map<String, @Nullable Integer> levels, String partner) {
        if (!levels.containsKey(partner)) {
            return "";
        }
        Integer level = levels.get(partner);
        return level == null ? "?" : story.number(level);
    }

    private List<Block> proofs() {
        Grid grid = new Grid(story)
                .column("strategy.competence", 2.4)
                .column("strategy.partner", 1.6)
                .number("strategy.itsLevel", 0.7)
                .column("strategy.proof", 5);
        for (Assessment assessment : story.input().assessments()) {
            if (!assessment.evidence().isEmpty()) {
                grid.row(
                        CompetenceSection.name(story, assessment.competence()),
                        story.partner(assessment.partner()),
                        story.number(assessment.level()),
                        assessment.evidence().stream().map(this::proof).collect(Collectors.joining("\n")));
            }
        }
        return grid.table("strategy.proofs");
    }

    private String proof(Evidence evidence) {
        return Stream.of(evidence.text(), evidence.url(), story.dates().day(evidence.date()))
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
