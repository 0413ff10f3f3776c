package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shell.field.RefusedText;
import eu.clusterplanner.shell.field.WrittenDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads days: those of the program, numbers that lost the format of a date, and days as people write them. */
final class DayCells {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Numbers that stand for days of 1954 to 2119 where the format of a date was lost. */
    private static final int FIRST_SERIAL = 20_000;

    private static final int LAST_SERIAL = 80_000;

    private final WrittenDates dates;

    DayCells(Locale locale) {
        this.dates = new WrittenDates(locale, DayCells::noToday, () -> LocalDate.EPOCH);
    }

    /** A day without a year is not guessed: nobody looks at each of a thousand rows. */
    private static LocalDate noToday() {
        throw new RefusedText(Problem.of("date"));
    }

    /** A day; throws {@link RefusedText} for anything else. */
    LocalDate day(TableCell cell, String text) {
        if (cell instanceof TableCell.Day day) {
            return day.date();
        }
        if (cell instanceof TableCell.Figure figure && isSerial(figure)) {
            return DateUtil.getLocalDateTime(figure.number().doubleValue()).toLocalDate();
        }
        return DAY.matcher(text).matches() ? exactDay(text) : dates.parseDay(text);
    }

    /** A day or a project month; throws {@link RefusedText} for anything else. */
    PlannedDate planned(TableCell cell, String text) {
        boolean isDay = cell instanceof TableCell.Day
                || (cell instanceof TableCell.Figure figure && isSerial(figure))
                || DAY.matcher(text).matches();
        if (isDay) {
            return PlannedDate.on(day(cell, text));
        }
        try {
            return dates.parsePlanned(text);
        } catch (RefusedText neither) {
            throw new RefusedText(Problem.of("plannedDate"));
        }
    }

    private static boolean isSerial(TableCell.Figure figure) {
        double number = figure.number().doubleValue();
        return number >= FIRST_SERIAL && number < LAST_SERIAL;
    }

    private static LocalDate exactDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RefusedText(Problem.of("date"));
        }
    }
}
