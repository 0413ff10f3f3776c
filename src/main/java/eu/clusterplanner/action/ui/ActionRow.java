package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionDates;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.action.analysis.Finances;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A shared action as the page shows it.
 *
 * @param record what the team entered, as it is now
 * @param action the same with its contributions, funding and the like, as they were last read
 * @param span its computed dates; null where it is left out of the plan
 */
record ActionRow(RecordRow record, Action action, ActionDates.@Nullable Span span) {

    RecordId id() {
        return record.id();
    }

    String key() {
        return record.key();
    }

    Optional<RecordId> link(String property) {
        return record.value(property, RecordId.class);
    }

    List<Contribution> contributions() {
        return action.contributions();
    }

    /** Costs of the contributions; where none has any, the cost said in one sum; null where there is neither. */
    @Nullable
    BigDecimal totalCost() {
        return contributions().stream()
                .map(Contribution::cost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse((BigDecimal) record.value("cost"));
    }

    /** What it costs and which money there is for it, with what was stored a moment ago. */
    Finances finances() {
        return Finances.of(totalCost(), action.funding());
    }

    /** What no source is known for, never below zero; null where no cost is said. */
    @Nullable
    BigDecimal openCost() {
        return totalCost() == null ? null : finances().gap();
    }

    /** Whether work and money are meant for it. */
    boolean isMeant() {
        return !ActionStatus.DROPPED.name().equals(record.text("status"))
                && !Moscow.WONT.name().equals(record.text("moscow"));
    }

    ActionRow with(RecordRow newRecord) {
        return new ActionRow(newRecord, action, span);
    }

    ActionRow with(Action newAction) {
        return new ActionRow(record, newAction, span);
    }

    ActionRow with(ActionDates.@Nullable Span newSpan) {
        return new ActionRow(record, action, newSpan);
    }
}
