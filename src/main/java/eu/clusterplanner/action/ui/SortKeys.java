package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.ActionDates;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.WorkPackage;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what rows are sorted where one sorts by a column. */
record SortKeys(ActionWords words, ActionColumns columns) {

    private static final double DAYS_OF_MONTH = 30.4;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /**
     * One cell as something that has an order.
     *
     * @param number of numbers, dates and choices
     * @param text of everything else; empty for nothing
     */
    record Key(double number, String text) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparingDouble(Key::number)
                .thenComparing(Key::text, Collator.getInstance(Locale.ENGLISH)::compare);

        static Key of(@Nullable Number number) {
            return number == null ? NOTHING : new Key(number.doubleValue(), "#");
        }

        boolean isNothing() {
            return text.isEmpty();
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Key NOTHING = new Key(0, "");

    /** The keys of that column. */
    Function<ActionRow, Key> by(String id) {
        return switch (id) {
            case "start" -> ofSpan(span -> order(span.start(), span.startMonth()));
            case "end" -> ofSpan(span -> order(span.end(), span.endMonth()));
            case "spare" -> ofSpan(span -> span.critical() ? Long.valueOf(-1) : span.slack());
            case "days" -> row -> Key.of(row.action().personDays());
            case "total" -> row -> Key.of(row.totalCost());
            case "open" -> row -> Key.of(row.openCost());
            case "fundingStatus" ->
                row -> Key.of(row.action()
                        .fundingStatus()
                        .map(Funding.Status::ordinal)
                        .orElse(null));
            default -> {
                ActionColumn column = columns.column(id);
                yield row -> ofCell(row, column);
            }
        };
    }

    private static Function<ActionRow, Key> ofSpan(Function<ActionDates.Span, @Nullable Number> number) {
        return row -> row.span() == null ? NOTHING : Key.of(number.apply(row.span()));
    }

    private Key ofCell(ActionRow row, ActionColumn column) {
        Object value = column.property() == null ? null : row.record().value(column.id());
        return switch (value) {
            case Number number -> Key.of(number);
            case LocalDate day -> Key.of(day.toEpochDay());
            case PlannedDate.Day day -> Key.of(day.date().toEpochDay());
            case PlannedDate.Month month -> Key.of(month.number());
            case Period period -> Key.of(period.wholeMonths() * DAYS_OF_MONTH + period.wholeDays());
            case String text -> text(row, column, text);
            case RecordId id when column.id().equals("workPackage") -> Key.of(place(id));
            case null, default -> shown(row, column);
        };
    }

    private Key text(ActionRow row, ActionColumn column, String text) {
        return switch (row.record().kind().property(column.id()).type()) {
            case PropertyType.Choice choice -> Key.of(choice.options().indexOf(text));
            // 1.10 comes after 1.2
            case PropertyType.Key() ->
                new Key(
                        0,
                        NUMBER.matcher(text)
                                .replaceAll(number -> "0"
                                                .repeat(Math.max(
                                                        0, 9 - number.group().length()))
                                        + number.group()));
            default -> shown(row, column);
        };
    }

    private Key shown(ActionRow row, ActionColumn column) {
        return new Key(0, column.shown(column.cell(row, words.board().rights())));
    }

    private int place(RecordId workPackage) {
        return words.board().list().workPackages().stream()
                .map(WorkPackage::id)
                .toList()
                .indexOf(workPackage);
    }

    private static Number order(@Nullable LocalDate day, int month) {
        return day == null ? BigDecimal.valueOf(month) : BigDecimal.valueOf(day.toEpochDay());
    }
}
