package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.PlannedDate;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them: 2026-08-31, 31/08/2026, 31.8.2026, 31 Aug 2026, 31 Aug, and project months: M8, month 8, 8.
 * Without a year the day meant is the one nearest to today that does not lie before the start of the partnership.
 */
public final class WrittenDates {

    private static final Pattern MONTH = Pattern.compile("(?:m|month)? ?0{0,2}([1-9][0-9]{0,2})");
    private static final List<String> DAYS = List.of(
            "uuuu-M-d",
            "d/M/uuuu",
            "d.M.uuuu",
            "d-M-uuuu",
            "[EEE ][EEEE ]d MMM uuuu",
            "[EEEE ]d MMMM uuuu",
            "d MMM. uuuu");
    private static final List<String> WITHOUT_YEAR = List.of("d MMM", "d MMMM", "d MMM.", "d/M", "d.M.");

    private final List<DateTimeFormatter> days;
    private final List<DateTimeFormatter> daysOfAnyYear;
    private final Supplier<LocalDate> today;
    private final Supplier<@Nullable LocalDate> start;

    /** start: of the partnership, null while it is not known; then planned dates are project months only. */
    public WrittenDates(Locale locale, Supplier<LocalDate> today, Supplier<@Nullable LocalDate> start) {
        this.days = forms(DAYS, locale);
        this.daysOfAnyYear = forms(WITHOUT_YEAR, locale);
        this.today = today;
        this.start = start;
    }

    /** Whether planned dates are project months only, as nobody knows yet when the partnership starts. */
    boolean areMonthsOnly() {
        return start.get() == null;
    }

    /** A day or a project month; throws {@link RefusedText} for anything else. */
    public PlannedDate parsePlanned(String text) {
        Matcher month = MONTH.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (month.matches()) {
            return PlannedDate.inMonth(Integer.parseInt(month.group(1)));
        }
        LocalDate day = parseDay(text, areMonthsOnly() ? "plannedMonth" : "plannedDate");
        if (areMonthsOnly()) {
            throw new RefusedText(Problem.of("monthsOnly"));
        }
        return PlannedDate.on(day);
    }

    /** A day; throws {@link RefusedText} for anything else. */
    public LocalDate parseDay(String text) {
        return parseDay(text, "date");
    }

    private LocalDate parseDay(String text, String problem) {
        String clean = text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\. (?=[0-9])", ".")
                .replaceAll("^([0-9]{1,2})\\. (?=\\p{L})", "$1 ");
        return days.stream()
                .flatMap(form -> read(clean, form, LocalDate::from))
                .filter(day -> day.getYear() >= 1000 && day.getYear() <= 9999)
                .findFirst()
                .or(() -> nearest(clean))
                .orElseThrow(() -> new RefusedText(Problem.of(problem)));
    }

    private Optional<LocalDate> nearest(String text) {
        LocalDate now = today.get();
        LocalDate earliest = start.get();
        return daysOfAnyYear.stream()
                .flatMap(form -> read(text, form, MonthDay::from))
                .findFirst()
                .flatMap(day -> IntStream.rangeClosed(-4, 8)
                        .map(years -> now.getYear() + years)
                        .filter(day::isValidYear)
                        .mapToObj(day::atYear)
                        .filter(date -> earliest == null || !date.isBefore(earliest))
                        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(now, date)))));
    }

    private static <T> Stream<T> read(String text, DateTimeFormatter form, java.time.temporal.TemporalQuery<T> query) {
        TemporalAccessor parsed = form.parseUnresolved(text, new ParsePosition(0));
        if (parsed == null) {
            return Stream.empty();
        }
        try {
            return Stream.of(form.parse(text, query));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static List<DateTimeFormatter> forms(List<String> patterns, Locale locale) {
        return patterns.stream()
                .flatMap(pattern ->
                        Stream.of(Locale.UK, Locale.US, locale).distinct().map(in -> form(pattern, in)))
                .toList();
    }

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
