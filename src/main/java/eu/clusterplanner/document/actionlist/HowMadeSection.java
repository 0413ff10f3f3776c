package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.record.FindingReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Section 3: where the actions come from, how they were weighed, who met and who decides. */
final class HowMadeSection {

    private final ListWords words;
    private final List<Action> listed;

    HowMadeSection(ListWords words) {
        this.words = words;
        this.listed = words.listed();
    }

    Section section() {
        return words.divided(
                "s3",
                "howMade",
                () -> List.of(
                        words.part("s3-1", "origins", sources()),
                        words.part("s3-2", "criteria", criteria()),
                        words.part("s3-3", "meetings", new MeetingsHeld(words).blocks())));
    }

    private List<Block> sources() {
        Map<String, Set<String>> findings = new LinkedHashMap<>();
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (Action action : listed) {
            for (String origin : action.origins()) {
                FindingReference.parse(origin).map(FindingReference::kind).ifPresent(kind -> {
                    findings.computeIfAbsent(kind, key -> new HashSet<>()).add(origin);
                    answers.computeIfAbsent(kind, key -> new HashSet<>()).add(action.key());
                });
            }
        }
        Grid grid = new Grid(words)
                .column("findings", 5)
                .number("findingCount", 1.3)
                .number("actionCount", 1.3);
        FindingReference.KINDS.stream()
                .filter(findings::containsKey)
                .forEach(kind -> grid.row(
                        words.text("findings." + kind),
                        count(findings.getOrDefault(kind, Set.of())),
                        count(answers.getOrDefault(kind, Set.of()))));
        List<Block> table = grid.note(words.text("answered.note")).table("answered");
        if (table.isEmpty()) {
            return table;
        }
        long without =
                listed.stream().filter(action -> action.origins().isEmpty()).count();
        return List.of(
                Block.Paragraph.of(
                        words.text("answered.intro", Map.of("with", listed.size() - without, "without", without))),
                table.getFirst());
    }

    private static String count(Set<String> of) {
        return String.valueOf(of.size());
    }

    /** Only where somebody has scored: criteria that nobody applied made no list. */
    private List<Block> criteria() {
        boolean scored = listed.stream().anyMatch(action -> ListBasis.isScored(action.scores()));
        List<Block> blocks = new ArrayList<>();
        if (scored) {
            blocks.add(Block.Paragraph.of(words.text("criteria.intro")));
        }
        if (listed.stream().anyMatch(action -> action.standing().moscow() != null)) {
            blocks.add(Block.Paragraph.of(words.text("criteria.moscow")));
        }
        if (scored) {
            blocks.addAll(weights());
        }
        return blocks;
    }

    private List<Block> weights() {
        Grid grid =
                new Grid(words).column("criterion", 2).column("explained", 5).number("weight", 1);
        words.input().basis().weights().shares().forEach((criterion, share) -> {
            if (share > 0) {
                grid.row(
                        words.text("criterion." + criterion.key()),
                        words.text("criterion." + criterion.key() + ".meaning"),
                        words.percent(share));
            }
        });
        return grid.table("criteria");
    }
}
