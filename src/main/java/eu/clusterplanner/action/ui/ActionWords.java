package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionDates;
import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.NamedRecord;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shared actions in words. */
record ActionWords(Texts texts, Formats formats, ActionList list, Map<String, ActionDates.Span> dates) {

    String status(Action action) {
        return texts.get("choice.action.status." + action.standing().status());
    }

    String priority(Action action) {
        return action.standing().moscow() == null
                ? ""
                : texts.get("choice.action.moscow." + action.standing().moscow());
    }

    /** The name of the catalogue; the code itself where the catalogue does not know it. */
    String type(Action action) {
        String code = action.type();
        if (code == null) {
            return "";
        }
        return texts.has("action-type." + code) ? texts.get("action-type." + code) : code;
    }

    String partner(@Nullable String key) {
        return key == null ? "" : list.partner(key).map(PartnerSummary::label).orElse(key);
    }

    /** The partners that take part beside the lead. */
    String others(Action action) {
        return action.partners().stream()
                .filter(key -> !key.equals(action.lead()))
                .map(this::partner)
                .collect(Collectors.joining(", "));
    }

    /** {@code 12 Jan 2018 – 31 Mar 2018}, or project months where nothing ties the plan to the calendar. */
    String dates(Action action) {
        ActionDates.Span span = dates.get(action.key());
        if (span == null) {
            return "";
        }
        return span.start() == null || span.end() == null
                ? "M" + span.startMonth() + " – M" + span.endMonth()
                : formats.shortDate(span.start()) + " – " + formats.shortDate(span.end());
    }

    int startMonth(Action action) {
        ActionDates.Span span = dates.get(action.key());
        return span == null ? Integer.MAX_VALUE : span.startMonth();
    }

    String personDays(Action action) {
        Double days = action.personDays();
        return days == null ? "" : formats.number(days);
    }

    String cost(Action action) {
        BigDecimal cost = action.totalCost();
        return cost == null ? "" : formats.money(cost);
    }

    String funding(Action action) {
        return action.fundingStatus()
                .map(status -> texts.get("choice.funding.status." + status))
                .orElse("");
    }

    /** {@code O1 Offer joint services}; the keys alone where the records are not there. */
    List<String> named(List<String> keys, List<NamedRecord> records) {
        return keys.stream().map(key -> named(key, records)).toList();
    }

    String named(@Nullable String key, List<NamedRecord> records) {
        return records.stream()
                .filter(record -> record.key().equals(key))
                .map(record -> record.key() + " " + record.name())
                .findFirst()
                .orElse(key == null ? "" : key);
    }
}
