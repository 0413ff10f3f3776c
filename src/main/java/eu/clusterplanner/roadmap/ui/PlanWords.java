package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.schedule.LoadMonth;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shared.NamedRecord;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Actions, dates and months of one plan as people read them. */
final class PlanWords {

    private final PlannedRoadmap plan;
    private final Texts texts;
    private final Formats formats;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> leads = new HashMap<>();

    PlanWords(PlannedRoadmap plan, Texts texts, Formats formats) {
        this.plan = plan;
        this.texts = texts;
        this.formats = formats;
        for (NamedRecord action : plan.computed().actions()) {
            titles.put(action.key(), action.key() + " " + action.name());
        }
        plan.actions().actions().forEach(action -> leads.put(action.key(), partner(action.lead())));
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    String get(String key) {
        return texts.get("roadmap." + key);
    }

    String get(String key, Map<String, ?> arguments) {
        return texts.get("roadmap." + key, arguments);
    }

    /** "1.4 Working mission to Czechia". */
    String action(String key) {
        return Objects.requireNonNullElse(titles.get(key), key);
    }

    /** Who leads that action, empty where nobody does. */
    String lead(String key) {
        return leads.getOrDefault(key, "");
    }

    String partner(@Nullable String key) {
        return key == null
                ? ""
                : plan.actions().partner(key).map(PartnerSummary::label).orElse(key);
    }

    /** The first day, or the project month where there is no calendar. */
    String start(ScheduledAction action) {
        return date(action.earliestStart(), action.startMonth());
    }

    String end(ScheduledAction action) {
        return date(action.earliestEnd(), action.endMonth());
    }

    /** A day, else its project month; empty for neither. */
    String date(@Nullable LocalDate day, @Nullable Integer month) {
        if (day != null) {
            return formats.shortDate(day);
        }
        return month == null ? "" : "M" + month;
    }

    /** "Jan 2016" or "M3". */
    String month(LoadMonth month) {
        YearMonth calendar = month.calendar();
        return calendar == null ? month.format() : monthName(calendar.getMonthValue()) + " " + calendar.getYear();
    }

    String monthName(int month) {
        Locale locale = texts.locale().getLanguage().equals("en") ? Locale.UK : texts.locale();
        String name = java.time.Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
        return name.substring(0, Math.min(3, name.length()));
    }

    List<String> monthNames() {
        return Stream.iterate(1, month -> month + 1)
                .limit(12)
                .map(this::monthName)
                .toList();
    }

    /** "12 spare days"; that it sets the end; that it stands. */
    String spare(ScheduledAction action) {
        Long slack = action.slack();
        return slack == null ? "" : get("spare", Map.of("days", slack));
    }
}
