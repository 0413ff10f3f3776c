package eu.clusterplanner.action.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * In which order actions stand below each other. What is not said stands last; what is equal stays in the order of the
 * team.
 *
 * @param column id of a column; empty: the order of the team
 */
record ActionSort(String column, boolean descending) {

    static final ActionSort NONE = new ActionSort("", false);

    /** Reads what {@link #parameter} writes. */
    static ActionSort parse(String parameter) {
        boolean descending = parameter.startsWith("-");
        String column = descending ? parameter.substring(1) : parameter;
        return column.isEmpty() ? NONE : new ActionSort(column, descending);
    }

    String parameter() {
        return (descending ? "-" : "") + column;
    }

    boolean isOfTeam() {
        return column.isEmpty();
    }

    List<ActionRow> sorted(List<ActionRow> rows, SortKeys keys) {
        if (isOfTeam()) {
            return rows;
        }
        record Keyed(ActionRow row, SortKeys.Key key) {}
        Comparator<SortKeys.Key> said =
                descending ? Comparator.<SortKeys.Key>reverseOrder() : Comparator.<SortKeys.Key>naturalOrder();
        Function<ActionRow, SortKeys.Key> key = keys.by(column);
        return rows.stream()
                .map(row -> new Keyed(row, key.apply(row)))
                .sorted(Comparator.comparing((Keyed each) -> each.key().isNothing())
                        .thenComparing(Keyed::key, said))
                .map(Keyed::row)
                .toList();
    }
}
