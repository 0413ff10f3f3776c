package eu.clusterplanner.valuechain.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small value chain written as a table, for tests of single rules. */
final class Chain {

    private final List<String> partners;
    private final List<ChainStage> stages = new ArrayList<>();
    private final List<StageRole> roles = new ArrayList<>();

    private Chain(List<String> partners) {
        this.partners = partners;
    }

    static Chain of(String... partners) {
        return new Chain(List.of(partners));
    }

    /** Adds a primary stage with one role a partner, {@code -} for none given. */
    Chain stage(String key, @Nullable Integer criticality, String cells, String... feeds) {
        return stage(new ChainStage(key, null, criticality, null, List.of(feeds)), cells);
    }

    Chain support(String key, @Nullable Integer criticality, String cells, String... feeds) {
        return stage(new ChainStage(key, ChainStage.Kind.SUPPORT, criticality, null, List.of(feeds)), cells);
    }

    Chain stage(ChainStage stage, String cells) {
        stages.add(stage);
        List<String> given = List.of(cells.split(" ", -1));
        for (int p = 0; p < partners.size(); p++) {
            if (!given.get(p).equals("-")) {
                roles.add(new StageRole(partners.get(p), stage.key(), Integer.parseInt(given.get(p))));
            }
        }
        return this;
    }

    ChainInput input() {
        return new ChainInput("VC", partners, stages, roles);
    }

    ChainFigures analyse() {
        return ChainAnalysis.analyse(input());
    }
}
