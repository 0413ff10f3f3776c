package eu.clusterplanner.document.strategy;

import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.PartnerRow;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.ValueChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What each partner brings, in words and not as a rank; its share in the whole only by choice. */
final class Contributions {

    private static final int LEADS = 3;

    private final Story story;

    Contributions(Story story) {
        this.story = story;
    }

    List<Block> blocks() {
        boolean shares = story.head().has(Sensitive.SHARES);
        Grid grid = new Grid(story)
                .column("strategy.partner", 1.4)
                .column("strategy.onlyHere", 2.6)
                .column("strategy.shared", 2.6)
                .column("strategy.leadsStages", 2.2);
        if (shares) {
            grid.headed(story.text("column.strategy.share"), 0.8, Table.Align.RIGHT);
        }
        for (PartnerRow row : story.input().competences().figures().partners()) {
            List<List<Inline>> cells = new ArrayList<>();
            cells.add(Inline.bold(story.partner(row.partner())));
            cells.add(Inline.plain(held(row.partner(), holders -> holders == 1)));
            cells.add(Inline.plain(held(row.partner(), holders -> holders > 1)));
            cells.add(Inline.plain(leads(row.partner())));
            if (shares) {
                cells.add(Inline.plain(story.percent(row.shapley())));
            }
            grid.row(cells);
        }
        String note = shares ? "contributions.shares" : "contributions.note";
        return FilledColumns.of(grid.note(story.say(note, Map.of("source", CompetenceSection.source(story))))
                .table("strategy.contributions"));
    }

    /** Competences in which the partner reaches the level that is needed, by the number of those who do. */
    private String held(String partner, Predicate<Integer> holders) {
        return story.input().competences().figures().competences().stream()
                .filter(row -> row.holders().contains(partner))
                .filter(row -> holders.test(row.holders().size()))
                .map(row -> named(row, partner))
                .collect(Collectors.joining(", "));
    }

    private String named(CompetenceRow row, String partner) {
        String name = CompetenceSection.name(story, row.competence());
        String others = row.holders().stream()
                .filter(holder -> !holder.equals(partner))
                .map(story::partner)
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? name : story.say("contributions.with", Map.of("what", name, "others", others));
    }

    private String leads(String partner) {
        return story.input().chains().chains().chains().stream()
                .map(ValueChain::stages)
                .flatMap(List::stream)
                .filter(stage -> leads(stage, partner))
                .map(Stage::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean leads(Stage stage, String partner) {
        return stage.roles().stream().anyMatch(role -> role.partner().equals(partner) && role.role() >= LEADS);
    }
}
