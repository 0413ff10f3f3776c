package eu.clusterplanner.shell.find;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one step, in words.
 *
 * @param title of the step
 */
record FoundGroup(String title, List<Item> items) {

    /**
     * One of them.
     *
     * @param key empty where it has none
     * @param kind what kind of thing it is, in words
     * @param excerpt where the words stand, null where the title says it all
     * @param address where it is shown
     */
    record Item(
            String key, String title, String kind, @Nullable Excerpt excerpt, String address) {}
}
