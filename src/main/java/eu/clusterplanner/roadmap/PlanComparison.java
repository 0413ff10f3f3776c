package eu.clusterplanner.roadmap;

import eu.clusterplanner.roadmap.ActionChange.Kind;
import eu.clusterplanner.roadmap.FrozenPlan.FrozenAction;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.ProjectCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one plan beside those of another.
 *
 * @param changes all actions that have dates in one of them: first those that moved, the biggest move of the end before
 *     the others; then new ones, then those without dates any more, then those that are as before
 */
public record PlanComparison(List<ActionChange> changes) {

    private static final Comparator<ActionChange> ORDER = Comparator.comparing(ActionChange::kind)
            .thenComparing(change -> size(change.end()), Comparator.reverseOrder())
            .thenComparing(change -> size(change.start()), Comparator.reverseOrder());

    /** What is different in a computed plan from one that was frozen. */
    public static PlanComparison since(FrozenPlan plan, Schedule now) {
        LocalDate start = now.start();
        return of(plan.actions(), dates(now), start == null ? null : new ProjectCalendar(start));
    }

    /** The dates of a computed plan as they would be frozen. */
    static List<FrozenAction> dates(Schedule schedule) {
        return schedule.actions().stream()
                .map(each -> new FrozenAction(
                        each.action(),
                        date(each.earliestStart(), each.startMonth()),
                        date(each.earliestEnd(), each.endMonth())))
                .toList();
    }

    /** Days beyond the last year that has four digits cannot be written down, nor months without a number of theirs. */
    private static @Nullable PlannedDate date(@Nullable LocalDate computed, int month) {
        LocalDate day = computed == null || computed.isAfter(PlannedDate.LAST_DAY) ? null : computed;
        return PlannedDate.of(day, month < 1 || month > PlannedDate.MAX_MONTH ? null : Integer.valueOf(month));
    }

    /** calendar: what project months mean in days; null where nobody knows. */
    static PlanComparison of(List<FrozenAction> before, List<FrozenAction> after, @Nullable ProjectCalendar calendar) {
        Map<String, FrozenAction> first = dated(before);
        Map<String, FrozenAction> second = dated(after);
        return new PlanComparison(Stream.concat(first.keySet().stream(), second.keySet().stream())
                .distinct()
                .map(action -> change(of(first, action), of(second, action), calendar))
                .sorted(ORDER)
                .toList());
    }

    /** How many actions became that. */
    public int count(Kind kind) {
        return count(change -> change.kind() == kind);
    }

    /** How many of those that moved end later. */
    public int later() {
        return count(change -> change.end() != null && change.end().amount() > 0);
    }

    /** How many of those that moved end earlier. */
    public int earlier() {
        return count(change -> change.end() != null && change.end().amount() < 0);
    }

    private int count(Predicate<ActionChange> condition) {
        return Math.toIntExact(changes.stream().filter(condition).count());
    }

    private static ActionChange change(FrozenAction before, FrozenAction after, @Nullable ProjectCalendar calendar) {
        Function<PlannedDate, LocalDate> starts = calendar == null ? null : calendar::startOf;
        Function<PlannedDate, LocalDate> ends = calendar == null ? null : calendar::endOf;
        return new ActionChange(
                before,
                after,
                DateMove.between(before.start(), after.start(), starts),
                DateMove.between(before.end(), after.end(), ends));
    }

    /** A file may name an action twice; its first dates count. */
    private static Map<String, FrozenAction> dated(List<FrozenAction> actions) {
        Map<String, FrozenAction> dated = new LinkedHashMap<>();
        actions.stream()
                .filter(each -> !ActionChange.isUndated(each))
                .forEach(each -> dated.putIfAbsent(each.action(), each));
        return dated;
    }

    private static FrozenAction of(Map<String, FrozenAction> plan, String action) {
        return plan.getOrDefault(action, new FrozenAction(action, null, null));
    }

    private static long size(@Nullable DateMove move) {
        return move == null ? 0 : move.size();
    }
}
