package eu.clusterplanner.action;

import eu.clusterplanner.action.portfolio.Portfolio;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads from what the best choice of actions is made, and takes a choice over as priority classes. */
@Service
@PreAuthorize("isAuthenticated()")
public class PortfolioService {

    private static final String ACTION = "action";
    private static final String MOSCOW = "moscow";

    private final PartnershipAccess access;
    private final PriorityService priorities;
    private final PartnershipMonths months;
    private final Records records;
    private final TransactionTemplate transaction;

    PortfolioService(
            PartnershipAccess access,
            PriorityService priorities,
            PartnershipMonths months,
            Records records,
            TransactionTemplate transaction) {
        this.access = access;
        this.priorities = priorities;
        this.months = months;
        this.records = records;
        this.transaction = transaction;
    }

    /**
     * For managers and editors: it tells all costs.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     * @throws org.springframework.security.access.AccessDeniedException for other roles
     */
    public PortfolioBasis basis(PartnershipId partnership) {
        access.requireEditor(partnership);
        WeighedActions weighed = priorities.priorities(partnership);
        Function<PartnerSummary, @Nullable Integer> inMonths = months.of(partnership);
        List<AvailableDays> days = weighed.list().partners().stream()
                .map(partner -> new AvailableDays(
                        partner.key(),
                        partner.label(),
                        partner.capacity(),
                        inMonths.apply(partner),
                        done(weighed.list(), partner.key())))
                .toList();
        return new PortfolioBasis(weighed, days);
    }

    private static double done(ActionList list, String partner) {
        return list.actions().stream()
                .filter(action -> action.standing().status() == ActionStatus.DONE)
                .flatMap(action -> action.contributions().stream())
                .filter(each -> each.partner().equals(partner))
                .map(Contribution::personDays)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /**
     * What becomes different where a choice is taken over: chosen actions stay must or should, else become should; of the
     * others those that are not "not now" become that class.
     */
    public static List<PriorityChange> changes(PortfolioBasis basis, Portfolio choice, Moscow others) {
        Set<String> chosen = new HashSet<>(choice.chosen());
        List<PriorityChange> changes = new ArrayList<>();
        for (Action action : basis.open()) {
            Moscow now = action.standing().moscow();
            Moscow wanted = chosen.contains(action.key())
                    ? now == Moscow.MUST ? Moscow.MUST : Moscow.SHOULD
                    : now == Moscow.WONT ? Moscow.WONT : others;
            if (wanted != now) {
                changes.add(new PriorityChange(action.id(), action.key() + " " + action.title(), now, wanted));
            }
        }
        return changes;
    }

    /**
     * Stores all of them as one act, or none where somebody changed the priority of one of these actions meanwhile, or
     * removed one.
     *
     * @return whether they are stored
     * @throws org.springframework.security.access.AccessDeniedException for all but managers and editors
     */
    public boolean apply(PartnershipId partnership, List<PriorityChange> changes) {
        access.requireEditor(partnership);
        return Actors.callInEdit(
                UUID.randomUUID(),
                () -> Boolean.TRUE.equals(transaction.execute(status -> {
                    Map<RecordId, RecordRow> rows = records.list(partnership, ACTION).stream()
                            .collect(Collectors.toMap(RecordRow::id, Function.identity()));
                    boolean asSeen = changes.stream().allMatch(change -> isAsSeen(rows.get(change.action()), change));
                    if (asSeen) {
                        changes.forEach(change ->
                                store(partnership, Objects.requireNonNull(rows.get(change.action())), change.wanted()));
                    }
                    return asSeen;
                })));
    }

    private static boolean isAsSeen(@Nullable RecordRow row, PriorityChange change) {
        Moscow seen = change.seen();
        return row != null && Objects.equals(row.value(MOSCOW), seen == null ? null : seen.name());
    }

    private void store(PartnershipId partnership, RecordRow row, Moscow wanted) {
        records.change(partnership, new Change(ACTION, row.id(), row.version(), MOSCOW, wanted.name()));
    }
}
