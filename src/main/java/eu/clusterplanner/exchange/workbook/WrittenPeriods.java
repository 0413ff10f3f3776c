package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shell.field.RefusedText;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: 3 months, 6 weeks, 10 d, 1 year, P3M; a bare number where the heading has the unit. */
final class WrittenPeriods {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4}) ?(\\p{L}*)\\.?");
    private static final Pattern CODE = Pattern.compile("p(\\d{1,4})([dwm])");
    private static final int MONTHS_OF_A_YEAR = 12;

    private WrittenPeriods() {}

    /** Throws {@link RefusedText} for what is no duration; heading: what stands above the cell. */
    static Period parse(String text, String heading) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        Matcher code = CODE.matcher(small);
        if (code.matches()) {
            return of(Integer.parseInt(code.group(1)), code.group(2));
        }
        Matcher form = FORM.matcher(small);
        if (!form.matches()) {
            throw refused();
        }
        int amount = Integer.parseInt(form.group(1));
        return of(amount, form.group(2).isEmpty() ? unitIn(heading) : form.group(2));
    }

    private static Period of(int amount, String unit) {
        return switch (unit) {
            case "d", "day", "days" -> Period.days(amount);
            case "w", "wk", "wks", "week", "weeks" -> Period.weeks(amount);
            case "m", "mo", "mon", "month", "months" -> Period.months(amount);
            case "y", "yr", "yrs", "year", "years" -> years(amount);
            default -> throw refused();
        };
    }

    private static Period years(int amount) {
        int months = MONTHS_OF_A_YEAR * amount;
        if (months > Period.MAX_AMOUNT) {
            throw refused();
        }
        return Period.months(months);
    }

    private static String unitIn(String heading) {
        String name = Spelling.of(heading);
        return java.util.stream.Stream.of("day", "week", "month", "year")
                .filter(name::contains)
                .findFirst()
                .orElse("");
    }

    private static RefusedText refused() {
        return new RefusedText(new Problem("exchange.workbook.problem.duration", Map.of()));
    }
}
