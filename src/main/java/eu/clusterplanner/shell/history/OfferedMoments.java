package eu.clusterplanner.shell.history;

import eu.clusterplanner.record.history.HistoryMoments;
import eu.clusterplanner.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The moments that a comparison offers to begin with, the latest first. */
final class OfferedMoments {

    /** A moment to choose. */
    record Offered(String label, Instant at) {}

    private OfferedMoments() {}

    static List<Offered> of(Texts texts, LocalDate today, ZoneId zone, List<HistoryMoments.Moment> features) {
        List<Offered> all = new ArrayList<>();
        all.add(day(texts, "today", today, zone));
        all.add(day(texts, "yesterday", today.minusDays(1), zone));
        all.add(day(texts, "week", today.minusWeeks(1), zone));
        all.add(day(texts, "month", today.minusMonths(1), zone));
        features.forEach(
                moment -> all.add(new Offered(texts.get(moment.textKey(), "name", moment.name()), moment.at())));
        return all;
    }

    private static Offered day(Texts texts, String name, LocalDate day, ZoneId zone) {
        return new Offered(
                texts.get("history.since." + name), day.atStartOfDay(zone).toInstant());
    }
}
