package eu.clusterplanner.figure;

import java.util.List;

/**
 * What is on its way, stage by stage from top to bottom.
 *
 * @param stages in the order of the way, keys unique
 * @param width width in pixels, at least 400
 */
public record Pipeline(Caption caption, List<Stage> stages, int width) {

    /** Copies the list; equal keys, or too narrow, throw {@link IllegalArgumentException}. */
    public Pipeline {
        stages = List.copyOf(stages);
        Keys.requireUnique(stages, Stage::key);
        Keys.requireUnique(
                stages.stream().flatMap(stage -> stage.items().stream()).toList(), Item::key);
        if (width < 400) {
            throw new IllegalArgumentException("Too narrow: " + width);
        }
    }

    /** A stage with what has come so far; it may be empty. */
    public record Stage(String key, String label, List<Item> items) {

        /** Copies the list. */
        public Stage {
            items = List.copyOf(items);
        }
    }

    /**
     * Something on its way.
     *
     * @param note one short line below the title; empty for none
     */
    public record Item(String key, String title, String note) {}
}
