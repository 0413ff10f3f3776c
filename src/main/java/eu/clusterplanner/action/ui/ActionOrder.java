package eu.clusterplanner.action.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In which order actions stand below each other; only in that of the plan they stand under their work packages. */
enum ActionOrder {
    PLAN,
    START,
    END,
    STATUS,
    PRIORITY,
    LEAD,
    TITLE,
    COST;

    private static final List<String> STATUSES =
            List.of("IDEA", "PROPOSED", "IN_REVIEW", "AGREED", "RUNNING", "ON_HOLD", "DONE", "DROPPED");
    private static final List<String> PRIORITIES = List.of("MUST", "SHOULD", "COULD", "WONT");

    static ActionOrder of(String name) {
        return List.of(values()).stream()
                .filter(order -> order.parameter().equals(name))
                .findFirst()
                .orElse(PLAN);
    }

    /** As it stands in the address of the page; empty for the usual order. */
    String parameter() {
        return this == PLAN ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** Sorts stably, so that what is equal stays in the order of the team. */
    List<ActionRow> sorted(List<ActionRow> rows, ActionWords words) {
        return this == PLAN ? rows : rows.stream().sorted(comparator(words)).toList();
    }

    private Comparator<ActionRow> comparator(ActionWords words) {
        return switch (this) {
            case PLAN -> (_, _) -> 0;
            case START ->
                nullsLast(row -> row.span() == null
                        ? null
                        : order(row.span().start(), row.span().startMonth()));
            case END ->
                nullsLast(row -> row.span() == null
                        ? null
                        : order(row.span().end(), row.span().endMonth()));
            case STATUS -> nullsLast(row -> place(STATUSES, row, "status"));
            case PRIORITY -> nullsLast(row -> place(PRIORITIES, row, "moscow"));
            case LEAD -> nullsLast(row -> empty(words.lead(row)));
            case TITLE -> nullsLast(row -> empty(row.record().text("title").toLowerCase(Locale.ROOT)));
            case COST -> ActionOrder.<java.math.BigDecimal>nullsLast(ActionRow::totalCost);
        };
    }

    private static Long order(@Nullable LocalDate day, int month) {
        return day == null ? (long) month : day.toEpochDay();
    }

    private static @Nullable Integer place(List<String> order, ActionRow row, String property) {
        int place = order.indexOf(row.record().text(property));
        return place < 0 ? null : place;
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    // what is not said yet stands below what is
    @SuppressWarnings("NullAway")
    private static <T extends Comparable<? super T>> Comparator<ActionRow> nullsLast(
            Function<ActionRow, @Nullable T> value) {
        return Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
