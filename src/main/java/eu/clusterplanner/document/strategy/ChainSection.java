package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.valuechain.GapDecision;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.ValueChain;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import eu.clusterplanner.valuechain.analysis.StageRow;
import eu.clusterplanner.valuechain.analysis.StageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Section 5: the value chains, one block a chain. */
final class ChainSection {

    private final Story story;

    ChainSection(Story story) {
        this.story = story;
    }

    Section section() {
        List<ValueChain> chains = story.input().chains().chains().chains();
        List<Section> blocks = new ArrayList<>();
        for (ValueChain chain : chains) {
            story.input().chains().figures(chain.key()).ifPresent(figures -> {
                List<Section> parts = parts(chain, figures);
                if (chains.size() == 1) {
                    blocks.addAll(parts);
                } else {
                    blocks.add(Section.of("s5-" + chain.key(), chain.name(), List.of(), parts));
                }
            });
        }
        return story.section("s5", List.of(), blocks.toArray(Section[]::new));
    }

    private List<Section> parts(ValueChain chain, ChainFigures figures) {
        return List.of(
                story.section("s5-1", map(chain, figures)),
                story.section("s5-2", stages(chain, figures)),
                story.section("s5-3", weakness(chain, figures)),
                story.section("s5-4", new Interfaces(story, chain, figures).blocks()));
    }

    private List<Block> map(ValueChain chain, ChainFigures figures) {
        if (chain.stages().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(Prose.paragraph(chain.description()));
        blocks.add(new ChainPicture(story, chain, figures).picture());
        return blocks;
    }

    static Optional<StageRow> row(ChainFigures figures, Stage stage) {
        return figures.stages().stream()
                .filter(row -> row.stage().equals(stage.key()))
                .findFirst();
    }

    private List<Block> stages(ValueChain chain, ChainFigures figures) {
        Grid grid = new Grid(story)
                .column("strategy.stage", 2.4)
                .column("strategy.importance", 1.2)
                .column("strategy.leads", 1.4)
                .column("strategy.works", 1.5)
                .column("strategy.supports", 1.5)
                .number("strategy.companies", 1.1)
                .number("strategy.outside", 0.9)
                .column("strategy.state", 1.2);
        chain.stages()
                .forEach(stage -> grid.row(List.of(
                        Inline.bold(stage.name()),
                        Inline.plain(story.level("criticality", stage.criticality())),
                        Inline.plain(with(stage, 3)),
                        Inline.plain(with(stage, 2)),
                        Inline.plain(with(stage, 1)),
                        Inline.plain(companies(stage)),
                        Inline.plain(story.percent(stage.externalDependency())),
                        Inline.plain(row(figures, stage).map(this::state).orElse("")))));
        return FilledColumns.of(grid.note(story.source("plan")).table("strategy.stages"));
    }

    private String with(Stage stage, int role) {
        return stage.roles().stream()
                .filter(each -> each.role() == role)
                .map(each -> story.partner(each.partner()))
                .collect(Collectors.joining(", "));
    }

    private String companies(Stage stage) {
        int sum = stage.roles().stream()
                .map(Stage.PartnerRole::companies)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return sum == 0 ? "" : story.number(sum);
    }

    private String state(StageRow row) {
        StageState state = row.state();
        String word = state == null ? "" : story.texts().get("valuechain.state." + state);
        return row.crowded()
                ? Stream.of(word, story.say("chain.crowded"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                : word;
    }

    private List<Block> weakness(ValueChain chain, ChainFigures figures) {
        List<String> sentences = new ArrayList<>();
        Double coverage = figures.coverage();
        if (coverage != null) {
            sentences.add(story.say("chain.coverage", Map.of("share", story.percent(coverage))));
        }
        add(sentences, "chain.red", names(chain, figures, row -> row.state() == StageState.RED));
        add(sentences, "chain.amber", names(chain, figures, row -> row.state() == StageState.AMBER));
        add(sentences, "chain.many", names(chain, figures, StageRow::crowded));
        List<Block> blocks = new ArrayList<>(Prose.paragraph(String.join(" ", sentences)));
        GapTable gaps = new GapTable(story);
        for (Stage stage : chain.stages()) {
            Optional<GapDecision> decision = story.input().chains().chains().decision(chain.key(), stage.key());
            boolean red = row(figures, stage)
                    .filter(row -> row.state() == StageState.RED)
                    .isPresent();
            if (decision.isPresent()) {
                gaps.add(stage.name(), decision.get());
            } else if (red) {
                gaps.addUndecided(stage.name());
            }
        }
        blocks.addAll(gaps.table("strategy.stageDecisions"));
        return blocks;
    }

    private void add(List<String> sentences, String key, List<String> names) {
        if (!names.isEmpty()) {
            sentences.add(story.say(key, Map.of("count", names.size(), "names", String.join(", ", names))));
        }
    }

    private static List<String> names(ValueChain chain, ChainFigures figures, Predicate<StageRow> which) {
        return chain.stages().stream()
                .filter(stage -> row(figures, stage).filter(which).isPresent())
                .map(Stage::name)
                .toList();
    }
}
