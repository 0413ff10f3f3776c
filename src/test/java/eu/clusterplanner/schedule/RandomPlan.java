package eu.clusterplanner.schedule;

import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Plans from a seed: each action follows some of those before it, so that there is no circle. */
final class RandomPlan {
    private final Random random;
    private final LocalDate start;

    private RandomPlan(long seed) {
        random = new Random(seed);
        // Many starts on the 28th to 31st, where month arithmetic is not reversible.
        start = random.nextBoolean()
                ? LocalDate.of(2015, 1 + random.nextInt(12), 28)
                : LocalDate.of(2015, 1, 31).plusDays(random.nextInt(400));
    }

    /** Actions that happen once, without limits of their own; some are left out. */
    static PlanInput simple(long seed) {
        return new RandomPlan(seed).plan(false);
    }

    /** Everything that a plan can have. */
    static PlanInput rich(long seed) {
        return new RandomPlan(seed).plan(true);
    }

    private PlanInput plan(boolean rich) {
        List<PlannedAction> actions = new ArrayList<>();
        int size = 2 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            PlannedActionBuilder action = PlannedAction.named("A" + i).duration(period());
            for (int j = Math.max(0, i - 4); j < i; j++) {
                if (random.nextInt(5) < 2) {
                    action.after("A" + j, random.nextBoolean() ? Period.ZERO : period());
                }
            }
            if (random.nextInt(4) == 0) {
                action.status(random.nextBoolean() ? ActionStatus.DROPPED : ActionStatus.ON_HOLD);
            }
            if (rich) {
                enrich(action);
            }
            actions.add(action.build());
        }
        PlanFrame frame = new PlanFrame(start, null, rich && random.nextBoolean() ? 1 + random.nextInt(24) : null);
        return new PlanInput(frame, actions, List.of(), List.of(new PartnerCapacity("P0", 5.0)));
    }

    private void enrich(PlannedActionBuilder action) {
        action.contribution("P" + random.nextInt(3), random.nextInt(20));
        switch (random.nextInt(10)) {
            case 0 -> action.notBefore(date());
            case 1 -> action.fixedStart(date());
            case 2 -> action.deadline(date());
            case 3 -> action.actualStart(day());
            case 4 -> action.actualEnd(day());
            case 5 -> action.mode(ActionMode.REPEATS).repeatEvery(period()).repeatUntil(date());
            case 6 -> action.mode(ActionMode.CONTINUOUS);
            case 7 -> action.duration(null).notBefore(date()).deadline(date());
            default -> action.afterGrant(random.nextBoolean());
        }
    }

    private Period period() {
        return switch (random.nextInt(5)) {
            case 0 -> Period.ZERO;
            case 1 -> Period.weeks(1 + random.nextInt(5));
            case 2 -> Period.days(1 + random.nextInt(65));
            default -> Period.months(1 + random.nextInt(3));
        };
    }

    private PlannedDate date() {
        return random.nextBoolean() ? PlannedDate.inMonth(1 + random.nextInt(14)) : PlannedDate.on(day());
    }

    private LocalDate day() {
        return start.plusDays(random.nextInt(400));
    }
}
