package eu.clusterplanner.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Conflicts in English words; days are told as project months where nothing ties the plan to the calendar. */
final class PlanWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final PlanCalendar calendar;

    PlanWords(PlanCalendar calendar) {
        this.calendar = calendar;
    }

    String cycle(List<String> keys) {
        return keys.size() == 1
                ? keys.getFirst() + " waits for itself."
                : "These actions wait for each other in a circle: " + String.join(", ", keys) + ".";
    }

    String fixedTooEarly(String action, LocalDate fixed, String predecessor, LocalDate possible) {
        return "%s is fixed to start %s, but because of %s it can start only %s."
                .formatted(action, when(fixed), predecessor, when(possible));
    }

    String deadlineMissed(String action, LocalDate end, LocalDate deadline) {
        return "%s ends %s, after its deadline %s.".formatted(action, when(end), when(deadline));
    }

    String milestoneMissed(String milestone, String action, LocalDate end, LocalDate date) {
        return "Milestone %s is planned %s, but %s, on whose end it falls, ends %s."
                .formatted(milestone, when(date), action, when(end));
    }

    String afterEnd(String action, LocalDate end, LocalDate partnershipEnd) {
        return "%s ends %s, after the partnership ends %s.".formatted(action, when(end), when(partnershipEnd));
    }

    String overload(String partner, YearMonth month, double needed, double capacity) {
        String time = calendar.nominal() ? inMonth(month.atDay(1)) : "in " + MONTH.format(month);
        // Rounded up, so that what is too much never reads as equal.
        String days = plain(BigDecimal.valueOf(needed).setScale(2, RoundingMode.CEILING));
        return "%s needs %s person-days %s and has %s."
                .formatted(partner, days, time, plain(BigDecimal.valueOf(capacity)));
    }

    private String when(LocalDate day) {
        return calendar.nominal() ? inMonth(day) : "on " + DAY.format(day);
    }

    private String inMonth(LocalDate day) {
        return "in month " + calendar.months().monthOf(day);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
