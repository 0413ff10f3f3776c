package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Annex B: what the codes and short words of the list mean; of the types of actions those that occur. */
final class CodesAnnex {

    private final ListWords words;

    CodesAnnex(ListWords words) {
        this.words = words;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (!words.listed().isEmpty()) {
            blocks.addAll(types());
            blocks.addAll(meanings("statuses", "status", Stream.of(ActionStatus.values())));
            blocks.addAll(meanings("priorities", "moscow", Stream.of(Moscow.values())));
            blocks.addAll(meanings("fundingStates", "funding", Stream.of(Funding.Status.values())));
        }
        return Section.of("annex-b", words.text("section.codes"), Section.Form.UPRIGHT_ANNEX, blocks);
    }

    private List<Block> types() {
        Set<String> used = words.listed().stream()
                .map(Action::type)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Grid grid = new Grid(words).column("code", 0.8).column("explained", 4).column("usualOutputs", 3);
        for (ReferenceEntry type : ReferenceList.ACTION_TYPES.entries()) {
            if (used.contains(type.code())) {
                grid.row(type.code(), type.name(), type.note());
            }
        }
        return grid.table("types");
    }

    private List<Block> meanings(String caption, String list, Stream<? extends Enum<?>> values) {
        Grid grid = new Grid(words).column("word", 1.6).column("explained", 6);
        values.forEach(value ->
                grid.row(words.choice(list, value.name()), words.text("meaning." + list + "." + value.name())));
        return grid.table(caption);
    }
}
