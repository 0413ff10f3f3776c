package eu.clusterplanner.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as bars and diamonds over time.
 *
 * @param rows from top to bottom, keys unique; neighbours of the same group share a heading
 * @param links arrows between rows; those from or to rows that are not shown, or not dated, are ignored
 * @param width width in pixels, at least 400
 * @param labelLines lines that a label may take: what does not fit is cut
 */
public record Gantt(
        Caption caption, Timeline timeline, List<Row> rows, List<Link> links, Words words, int width, int labelLines) {

    /** Copies the lists; equal keys throw {@link IllegalArgumentException}. */
    public Gantt {
        rows = List.copyOf(rows);
        links = List.copyOf(links);
        Keys.requireUnique(rows, row -> row.item().key());
        Keys.requireUnique(links, Link::key);
        if (width < 400) {
            throw new IllegalArgumentException("Too narrow: " + width);
        }
    }

    /** A schedule for the screen, where labels that are cut can be pointed at. */
    public Gantt(Caption caption, Timeline timeline, List<Row> rows, List<Link> links, Words words, int width) {
        this(caption, timeline, rows, links, words, width, 1);
    }

    /** A row: a bar or a milestone. */
    public sealed interface Row permits Bar, Milestone {
        /** The labels of the row. */
        Item item();

        /** Whether the end of everything depends on this row. */
        boolean critical();
    }

    /**
     * What stands left of the chart.
     *
     * @param key becomes part of ids: the short key of the record rather than a UUID keeps the picture small
     * @param group neighbours of the same group share a group heading; empty for none
     * @param note short second column, such as the leading partner; empty for none
     */
    public record Item(String key, String group, String label, String note) {}

    /** From one position of the {@link Timeline} to another, not before it. */
    public record Span(double from, double to) {

        /** Rejects an end before the start with {@link IllegalArgumentException}. */
        public Span {
            if (!(from <= to)) {
                throw new IllegalArgumentException("Ends before it starts: " + from + " to " + to);
            }
        }
    }

    /**
     * A shared action.
     *
     * @param span null while it has no dates
     * @param slackUntil latest end that delays nothing else; null for none
     * @param fixed position of a date that cannot move; null for none
     * @param before where it stood in an earlier plan; null for none
     */
    public record Bar(
            Item item,
            @Nullable Span span,
            @Nullable Double slackUntil,
            boolean critical,
            @Nullable Double fixed,
            @Nullable Span before)
            implements Row {

        /** A bar that is not compared with an earlier plan. */
        public Bar(
                Item item, @Nullable Span span, @Nullable Double slackUntil, boolean critical, @Nullable Double fixed) {
            this(item, span, slackUntil, critical, fixed, null);
        }

        /** A bar without slack and fixed date. */
        public Bar(Item item, @Nullable Span span) {
            this(item, span, null, false, null);
        }
    }

    /**
     * A milestone.
     *
     * @param at null while it has no date
     * @param flag short text beside the diamond, such as its date
     * @param fixed whether its date cannot move
     */
    public record Milestone(Item item, @Nullable Double at, String flag, boolean critical, boolean fixed)
            implements Row {}

    /** An arrow: the second row waits for the first one. The keys of links differ from each other. */
    public record Link(String key, String from, String to) {}

    /**
     * The words of the figure.
     *
     * @param monthNames twelve short names of months
     * @param quarter abbreviation before the number of a quarter, such as "Q"
     * @param month abbreviation before a project month, such as "M"
     * @param year word before a project year, such as "Year"
     * @param undated stands in the chart while a row has no date
     * @param signs explains the signs
     */
    public record Words(
            List<String> monthNames, String quarter, String month, String year, String undated, Signs signs) {

        /** Copies the list; other than twelve names throw {@link IllegalArgumentException}. */
        public Words {
            monthNames = List.copyOf(monthNames);
            if (monthNames.size() != 12) {
                throw new IllegalArgumentException("Twelve names of months, not " + monthNames.size());
            }
        }
    }

    /** The legend, sign by sign; a sign without words is left out of it. */
    public record Signs(
            String bar,
            String critical,
            String slack,
            String milestone,
            String fixed,
            String link,
            String today,
            String before) {

        /** The signs of a schedule that is not compared with an earlier one. */
        public Signs(
                String bar, String critical, String slack, String milestone, String fixed, String link, String today) {
            this(bar, critical, slack, milestone, fixed, link, today, "");
        }
    }

    /**
     * Cuts the rows into pages, each with its own header and legend; a group that goes on repeats its heading.
     *
     * @param height height of a page in pixels; a page holds at least one row
     */
    public List<RowRange> pages(double height) {
        return GanttLayout.pages(this, height);
    }

    /** The part with these rows as a figure of its own. Its ids begin with {@code prefix}. */
    public Gantt page(RowRange range, String prefix) {
        List<Row> part = rows.subList(range.from(), range.to());
        Set<String> keys = new HashSet<>();
        part.forEach(row -> keys.add(row.item().key()));
        List<Link> inside = links.stream()
                .filter(link -> keys.contains(link.from()) && keys.contains(link.to()))
                .toList();
        return new Gantt(caption.withPrefix(prefix), timeline, part, inside, words, width, labelLines);
    }
}
