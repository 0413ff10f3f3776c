package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.PlannedDate;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as people write them: 2026-08-31, 31/08/2026, 31.8.2026, 31 Aug 2026, and project months: M8, month 8, 8. */
final class WrittenDates {

    private static final Pattern MONTH = Pattern.compile("(?:m|month)? ?0{0,2}([1-9][0-9]{0,2})");

    private final List<DateTimeFormatter> forms;

    WrittenDates(Locale locale) {
        forms = Stream.of(
                        "uuuu-M-d",
                        "d/M/uuuu",
                        "d.M.uuuu",
                        "d-M-uuuu",
                        "[EEE ][EEEE ]d MMM uuuu",
                        "[EEEE ]d MMMM uuuu",
                        "d MMM. uuuu")
                .flatMap(pattern ->
                        Stream.of(Locale.UK, Locale.US, locale).distinct().map(in -> form(pattern, in)))
                .toList();
    }

    /** A day or a project month; throws {@link RefusedText} for anything else. */
    PlannedDate parsePlanned(String text) {
        Matcher month = MONTH.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (month.matches()) {
            return PlannedDate.inMonth(Integer.parseInt(month.group(1)));
        }
        return PlannedDate.on(parseDay(text, "plannedDate"));
    }

    LocalDate parseDay(String text) {
        return parseDay(text, "date");
    }

    private LocalDate parseDay(String text, String problem) {
        String clean = text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\. (?=[0-9])", ".")
                .replaceAll("^([0-9]{1,2})\\. (?=\\p{L})", "$1 ");
        return forms.stream()
                .flatMap(form -> read(clean, form))
                .filter(day -> day.getYear() >= 1000 && day.getYear() <= 9999)
                .findFirst()
                .orElseThrow(() -> new RefusedText(Problem.of(problem)));
    }

    private static Stream<LocalDate> read(String text, DateTimeFormatter form) {
        TemporalAccessor parsed = form.parseUnresolved(text, new ParsePosition(0));
        if (parsed == null) {
            return Stream.empty();
        }
        try {
            return Stream.of(LocalDate.parse(text, form));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
