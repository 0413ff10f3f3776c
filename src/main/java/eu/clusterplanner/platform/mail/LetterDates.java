package eu.clusterplanner.platform.mail;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in mails, which people read anywhere: with weekday and time zone, as Fri 12 June 2026, 17:00 (Brussels). */
public final class LetterDates {

    private LetterDates() {}

    /** zone: of the installation. */
    public static String moment(Instant moment, ZoneId zone, Locale language) {
        boolean english = language.getLanguage().equals("en");
        String pattern = english
                ? "EEE d MMMM uuuu, HH:mm"
                : DateTimePatternGenerator.getInstance(ULocale.forLocale(language))
                        .getBestPattern("EEEdMMMMyHm");
        DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern, english ? Locale.UK : language);
        String place = zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
        return form.format(moment.atZone(zone)) + " ("
                + place.substring(place.lastIndexOf('/') + 1).replace('_', ' ') + ")";
    }

    /** Fri 12 June 2026: a day that is meant wherever the reader is. */
    public static String day(LocalDate day, Locale language) {
        boolean english = language.getLanguage().equals("en");
        String pattern = english
                ? "EEE d MMMM uuuu"
                : DateTimePatternGenerator.getInstance(ULocale.forLocale(language))
                        .getBestPattern("EEEdMMMMy");
        return DateTimeFormatter.ofPattern(pattern, english ? Locale.UK : language)
                .format(day);
    }
}
