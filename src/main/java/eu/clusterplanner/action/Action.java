package eu.clusterplanner.action;

import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A shared action with all its parts, as the grid, the action sheet and the documents show it.
 *
 * @param version counts its edits
 * @param type code of the catalogue, A01 …
 * @param workPackage key of the work package
 * @param lead key of the leading partner
 * @param cost EUR as the team said it in one sum; null too where the person who asks may not see it
 * @param outputs what comes out of it
 * @param objectives keys of the objectives that it serves
 * @param origins findings that it answers, written {@code kind:key}
 * @param indicators keys of the indicators that it moves
 * @param contributions who gives what, in the order of the team
 */
public record Action(
        RecordId id,
        int version,
        String key,
        String title,
        @Nullable String description,
        @Nullable String type,
        @Nullable String workPackage,
        @Nullable String lead,
        ActionStanding standing,
        ActionTarget target,
        ActionTiming timing,
        ActionScores scores,
        @Nullable BigDecimal cost,
        @Nullable String risk,
        List<String> outputs,
        List<String> objectives,
        List<String> origins,
        List<String> indicators,
        List<Contribution> contributions,
        List<Predecessor> predecessors,
        List<Funding> funding) {

    /** Keys of all partners that take part, the lead first, then the others in the order of the contributions. */
    public List<String> partners() {
        return Stream.concat(Stream.ofNullable(lead), contributions.stream().map(Contribution::partner))
                .distinct()
                .toList();
    }

    /** Person-days of all partners; null where nobody has said any. */
    public @Nullable Double personDays() {
        List<Double> days = contributions.stream()
                .map(Contribution::personDays)
                .filter(Objects::nonNull)
                .toList();
        return days.isEmpty()
                ? null
                : days.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Costs of the contributions in EUR; where none has any, the cost said in one sum; null where there is neither. */
    public @Nullable BigDecimal totalCost() {
        return contributions.stream()
                .map(Contribution::cost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(cost);
    }

    /** The surest of its sources of money; empty where it has none. */
    public Optional<Funding.Status> fundingStatus() {
        return funding.stream()
                .map(each -> Objects.requireNonNullElse(each.status(), Funding.Status.NONE))
                .max(Comparator.naturalOrder());
    }

    /** The action for people who may not see what it costs others. */
    Action withoutCosts(@Nullable String ownPartner) {
        return new Action(
                id,
                version,
                key,
                title,
                description,
                type,
                workPackage,
                lead,
                standing,
                target,
                timing,
                scores,
                null,
                risk,
                outputs,
                objectives,
                origins,
                indicators,
                contributions.stream()
                        .map(each -> each.partner().equals(ownPartner) ? each : each.withoutCost())
                        .toList(),
                predecessors,
                funding.stream().map(Funding::withoutAmount).toList());
    }
}
