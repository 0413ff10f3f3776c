package eu.clusterplanner.figure;

import eu.clusterplanner.figure.ChainMap.Feed;
import eu.clusterplanner.figure.ChainMap.Lane;
import eu.clusterplanner.figure.ChainMap.Stage;
import eu.clusterplanner.figure.ChainMap.Standing;
import eu.clusterplanner.figure.ChainMap.Words;
import java.util.ArrayList;
import java.util.List;

/** Value chains to test and to look at. */
final class ChainMapExamples {

    static final Words WORDS = new Words(
            "Bottleneck",
            "To watch",
            "Covered",
            "Not answered yet",
            "Support",
            "Nobody leads",
            "Leads here",
            "Share covered by the best partner");

    private ChainMapExamples() {}

    static Caption caption(String prefix) {
        return new Caption(
                prefix,
                "Value chain of advanced packaging",
                "Nine stages from polymers to recycling; recycling is a bottleneck.",
                "No stages yet. Choose a value chain to begin with.");
    }

    private static Stage covered(String key, String name, String... leads) {
        return new Stage(key, name, Lane.CORE, new Standing(StageState.COVERED, 1.0, "100%"), List.of(leads), "");
    }

    private static List<Stage> packagingStages() {
        return List.of(
                covered("s1", "Raw and bio-based polymers", "PWIN"),
                covered("s2", "Functional additives / nano", "NP"),
                covered("s3", "Surface treatment and sterilisation", "BNPT"),
                covered("s4", "Packaging design and converting", "PACK"),
                covered("s5", "Embedded electronics and sensing", "SCS"),
                covered("s6", "Data and traceability software", "SCS"),
                covered("s7", "Filling and packing at food user", "INOV"),
                new Stage(
                        "s8",
                        "Distribution and retail",
                        Lane.CORE,
                        new Standing(StageState.WATCH, 1 / 3.0, "33%"),
                        List.of(),
                        "Support: PACK, INOV"),
                new Stage(
                        "s9",
                        "Collection and recycling",
                        Lane.CORE,
                        new Standing(StageState.BOTTLENECK, 1 / 3.0, "33%"),
                        List.of(),
                        "Support: PWIN, PACK"));
    }

    /** The nine packaging stages of the worked example, in a row of consecutive arrows. */
    static ChainMap packaging() {
        return new ChainMap(caption("chain"), packagingStages(), List.of(), WORDS, 960);
    }

    /** The same with a loop back, a branch, support stages, many leads and an unanswered stage. */
    static ChainMap circular() {
        List<Stage> stages = new ArrayList<>(packagingStages());
        stages.add(new Stage(
                "t1",
                "Testing and certification",
                Lane.SUPPORT,
                new Standing(StageState.COVERED, 2 / 3.0, "67%"),
                List.of("BNPT", "NP", "PACK", "Polymer Testing Centre", "SCS"),
                ""));
        stages.add(new Stage("t2", "Skills", Lane.SUPPORT, new Standing(StageState.UNKNOWN, null, "–"), List.of(), ""));
        List<Feed> feeds = new ArrayList<>();
        for (int i = 1; i < 9; i++) {
            feeds.add(new Feed("s" + i, "s" + (i + 1)));
        }
        feeds.add(new Feed("s9", "s1"));
        feeds.add(new Feed("s2", "s4"));
        feeds.add(new Feed("s4", "s7"));
        feeds.add(new Feed("t1", "s7"));
        return new ChainMap(caption("loop"), stages, feeds, WORDS, 960);
    }
}
