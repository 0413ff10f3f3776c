package eu.clusterplanner.shell;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Dates, numbers and money as people of a language write them; English as in Europe: Fri 12 June 2026. */
public final class Formats {

    private final Texts texts;
    private final ZoneId zone;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter time;

    private Formats(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        this.longDate = formatter("EEEdMMMMy", "EEE d MMMM uuuu");
        this.shortDate = formatter("dMMMy", "d MMM uuuu");
        this.time = formatter("Hm", "HH:mm");
    }

    public static Formats of(Texts texts, ZoneId zone) {
        return new Formats(texts, zone);
    }

    /** Fri 12 June 2026. */
    public String longDate(LocalDate date) {
        return longDate.format(date);
    }

    /** 12 Jun 2026. */
    public String shortDate(LocalDate date) {
        return shortDate.format(date);
    }

    /** Fri 12 June 2026, 17:00. */
    public String moment(Instant moment) {
        return longDate.format(moment.atZone(zone)) + ", " + time(moment);
    }

    /** 17:00. */
    public String time(Instant moment) {
        return time.format(moment.atZone(zone));
    }

    /** 12 Jun 2026 or M8. */
    public String planned(PlannedDate date) {
        return switch (date) {
            case PlannedDate.Day day -> shortDate(day.date());
            case PlannedDate.Month month -> month.format();
        };
    }

    /** 3 weeks. */
    public String period(Period period) {
        String unit = period.unit().name().toLowerCase(Locale.ROOT);
        return texts.get("format.period." + unit, Map.of("amount", period.amount()));
    }

    /** 1,234.5: at most two decimals. */
    public String number(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** 96.7%: a share from 0 to 1 with at most one decimal. */
    public String percent(double share) {
        return texts.get("format.percent", Map.of("value", decimal(100 * share)));
    }

    /** 58.7: at most one decimal. */
    public String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** EUR 12,500, with cents only where there are any. */
    public String money(BigDecimal euros) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        boolean cents = euros.stripTrailingZeros().scale() > 0;
        format.setMinimumFractionDigits(cents ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return texts.get("format.money", Map.of("amount", format.format(euros)));
    }

    /** As {@link #money}, for sentences: no line ends within it. */
    public String moneyInText(BigDecimal euros) {
        return money(euros).replace(' ', '\u00a0');
    }

    /** The sign between whole and decimals. */
    public char decimalSeparator() {
        return DecimalFormatSymbols.getInstance(texts.locale()).getDecimalSeparator();
    }

    private DateTimeFormatter formatter(String skeleton, String english) {
        Locale locale = texts.locale();
        String pattern = locale.getLanguage().equals("en")
                ? english
                : DateTimePatternGenerator.getInstance(ULocale.forLocale(locale))
                        .getBestPattern(skeleton);
        return DateTimeFormatter.ofPattern(pattern, locale.getLanguage().equals("en") ? Locale.UK : locale);
    }
}
