package eu.clusterplanner.action;

import eu.clusterplanner.action.analysis.CallCheck;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.reference.EligibleCountries;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads the money of the shared actions, and which calls could pay for them. */
@Service
@PreAuthorize("isAuthenticated()")
public class FundingService {

    private final ActionService actions;
    private final ActionDates dates;
    private final Records records;
    private final Clock clock;

    FundingService(ActionService actions, ActionDates dates, Records records, Clock clock) {
        this.actions = actions;
        this.dates = dates;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Money and calls, for everybody in the team; amounts as {@link ActionService#actions} shows them.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public FundingData funding(PartnershipId partnership) {
        ActionList list = actions.actions(partnership);
        LocalDate day = day(partnership);
        List<CallCheck> checks = list.calls().stream()
                .map(call -> new CallCheck(call, eligible(call), day))
                .toList();
        return new FundingData(list, day, dates.of(partnership), checks);
    }

    private static @Nullable EligibleCountries eligible(Call call) {
        return EligibleCountries.of(call.name(), Objects.requireNonNullElse(call.programme(), ""))
                .orElse(null);
    }

    private LocalDate day(PartnershipId partnership) {
        return records.find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()))
                .flatMap(row -> row.value("asOf", LocalDate.class))
                .orElseGet(() -> LocalDate.now(clock));
    }
}
