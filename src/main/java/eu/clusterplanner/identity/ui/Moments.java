package eu.clusterplanner.identity.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as people of a language write them. */
final class Moments {

    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    Moments(Locale locale, ZoneId zone) {
        day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale).withZone(zone);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
    }

    String day(Instant moment) {
        return day.format(moment);
    }

    String time(Instant moment) {
        return time.format(moment);
    }
}
