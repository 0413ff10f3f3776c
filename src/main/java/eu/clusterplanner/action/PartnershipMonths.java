package eu.clusterplanner.action;

import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.ProjectCalendar;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * In how many months of the partnership a partner takes part: from its start to its end, or to when the partner left.
 * Where the partnership says neither end nor length, to the end of the last action.
 */
@Component
class PartnershipMonths {

    private final Records records;
    private final ActionDates dates;

    PartnershipMonths(Records records, ActionDates dates) {
        this.records = records;
        this.dates = dates;
    }

    /** The months by partner; null where nobody knows. */
    Function<PartnerSummary, @Nullable Integer> of(PartnershipId partnership) {
        RecordRow whole = records.find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()))
                .orElseThrow();
        LocalDate start = whole.value("start", LocalDate.class).orElse(null);
        Integer all = all(whole, start, partnership);
        return partner -> {
            LocalDate left = partner.left();
            return all == null || left == null || start == null
                    ? all
                    : Integer.valueOf(Math.clamp(new ProjectCalendar(start).monthOf(left), 0, all));
        };
    }

    private @Nullable Integer all(RecordRow whole, @Nullable LocalDate start, PartnershipId partnership) {
        LocalDate end = whole.value("end", LocalDate.class).orElse(null);
        if (start != null && end != null) {
            return Math.max(0, new ProjectCalendar(start).monthOf(end));
        }
        return whole.value("durationMonths", Integer.class)
                .orElseGet(() -> dates.of(partnership).values().stream()
                        .map(ActionDates.Span::endMonth)
                        .max(Integer::compare)
                        .orElse(null));
    }
}
