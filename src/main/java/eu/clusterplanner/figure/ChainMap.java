package eu.clusterplanner.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value chain: its stages as boxes in reading order, wrapped to the width, support stages in a lane of their own.
 *
 * @param stages in order, keys unique
 * @param feeds arrows; when empty, each core stage feeds the next one. Arrows from or to stages not shown are ignored
 * @param width width in pixels, at least 240
 */
public record ChainMap(Caption caption, List<Stage> stages, List<Feed> feeds, Words words, int width) {

    /** Copies the lists; two stages with the same key throw {@link IllegalArgumentException}. */
    public ChainMap {
        stages = List.copyOf(stages);
        feeds = List.copyOf(feeds);
        Keys.requireUnique(stages, Stage::key);
        Keys.requireUnique(feeds, feed -> feed);
        if (width < 240) {
            throw new IllegalArgumentException("Too narrow: " + width);
        }
    }

    /** Where a stage stands. */
    public enum Lane {
        /** On the way from raw material to use and recycling. */
        CORE,
        /** Helps the others: testing, skills, finance. */
        SUPPORT
    }

    /**
     * A box.
     *
     * @param leads names of the partners that lead here, short; empty when nobody leads
     * @param note one short line such as who else works here; empty for none
     */
    public record Stage(String key, String name, Lane lane, Standing standing, List<String> leads, String note) {

        /** Copies the list. */
        public Stage {
            leads = List.copyOf(leads);
        }
    }

    /**
     * How well a stage is covered.
     *
     * @param coverage 0 to 1; null when not computable
     * @param text the coverage as text, such as "100%"
     */
    public record Standing(StageState state, @Nullable Double coverage, String text) {}

    /** An arrow from one stage to another. */
    public record Feed(String from, String to) {}

    /**
     * The words of the figure.
     *
     * @param support heading of the second lane
     * @param nobody stands in place of the leading partners when there are none
     * @param lead explains the chips of the leading partners
     * @param coverage explains the bar
     */
    public record Words(
            String bottleneck,
            String watch,
            String covered,
            String unknown,
            String support,
            String nobody,
            String lead,
            String coverage) {

        String of(StageState state) {
            return switch (state) {
                case BOTTLENECK -> bottleneck;
                case WATCH -> watch;
                case COVERED -> covered;
                case UNKNOWN -> unknown;
            };
        }
    }
}
