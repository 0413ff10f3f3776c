package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.ActionDates;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shared actions in words. */
record ActionWords(Texts texts, Formats formats, ActionBoard board) {

    String get(String key) {
        return texts.get("actions." + key);
    }

    String problem(Problem problem) {
        return texts.get(problem.textKey(), problem.arguments());
    }

    String title(ActionRow row) {
        return row.key() + " " + row.record().text("title");
    }

    String partner(RecordId id) {
        return board.list().partners().stream()
                .filter(partner -> partner.id().equals(id))
                .map(PartnerSummary::label)
                .findFirst()
                .orElse("");
    }

    String partner(String key) {
        return board.list().partner(key).map(PartnerSummary::label).orElse(key);
    }

    String lead(ActionRow row) {
        return row.link("lead").map(this::partner).orElse("");
    }

    String start(ActionRow row) {
        ActionDates.Span span = row.span();
        return span == null ? get("not-in-plan") : date(span.start(), span.startMonth());
    }

    String end(ActionRow row) {
        ActionDates.Span span = row.span();
        return span == null ? "" : date(span.end(), span.endMonth());
    }

    /** A day, or the project month where nothing ties the plan to the calendar. */
    private String date(@Nullable LocalDate day, int month) {
        return day == null ? "M" + month : formats.shortDate(day);
    }

    String spare(ActionRow row) {
        ActionDates.Span span = row.span();
        if (span == null) {
            return "";
        }
        if (span.critical()) {
            return get("sets-end");
        }
        return span.slack() == null ? "" : texts.get("actions.spare", Map.of("days", span.slack()));
    }

    String personDays(ActionRow row) {
        Double days = row.action().personDays();
        return days == null ? "" : formats.number(days);
    }

    String cost(ActionRow row) {
        BigDecimal cost = row.totalCost();
        return cost == null ? "" : formats.money(cost);
    }

    String open(ActionRow row) {
        BigDecimal open = row.openCost();
        return open == null ? "" : formats.money(open);
    }

    String funding(ActionRow row) {
        return row.action()
                .fundingStatus()
                .map(status -> texts.get("choice.funding.status." + status))
                .orElse("");
    }
}
