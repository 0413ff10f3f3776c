package eu.clusterplanner.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map of Europe with numbered marks. A mark stands near the middle of its region, or of its country where the region is
 * not known; marks of one place stand around it, none over another.
 *
 * @param marks in the order of their numbers, keys unique; those that are not on the map are left out
 * @param words of the legend
 * @param width in pixels
 */
public record PartnerMap(Caption caption, List<Mark> marks, Words words, int width) {

    /** Copies the list; two marks with the same key throw {@link IllegalArgumentException}. */
    public PartnerMap {
        marks = List.copyOf(marks);
        Keys.requireUnique(marks, Mark::key);
    }

    /**
     * What is marked.
     *
     * @param key names the mark in ids
     * @param sign stands in the mark, such as a number: two or three characters
     * @param label stands beside the mark where there is room
     * @param country two capital letters of ISO 3166
     * @param region code of NUTS 2021
     */
    public record Mark(
            String key,
            String sign,
            String label,
            @Nullable String country,
            @Nullable String region) {

        /** Whether it has a place on the map: not without a country and region, and not overseas. */
        public boolean isShown() {
            return EuropeMap.get().place(country, region).isPresent();
        }
    }

    /**
     * Words of the legend; empty ones are left out.
     *
     * @param mark what a mark is
     * @param country what a coloured country is
     */
    public record Words(String mark, String country) {}
}
