package eu.clusterplanner.scenario.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.clusterplanner.competence.analysis.CompetenceFigures;
import eu.clusterplanner.schedule.PartnerLoad;
import eu.clusterplanner.schedule.Schedule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any plan and any trial; the seed of a failing case stands in its name. */
class TrialPropertiesTest {

    private static final double EXACT = 1e-9;

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void without_assumptions_nothing_is_different(int seed) {
        PlanState state = RandomState.small(seed).state(12);

        Trial trial = Trial.of(state, Assumptions.NONE);

        assertThat(trial.after()).isEqualTo(trial.before());
        assertThat(trial.competences()).isEmpty();
        assertThat(trial.pairs()).isEmpty();
        assertThat(trial.chains()).allSatisfy(chain -> {
            assertThat(chain.after()).isEqualTo(chain.before());
            assertThat(chain.stages()).isEmpty();
        });
        assertThat(trial.orphaned()).isEmpty();
        assertThat(trial.dates().fallen()).isEqualTo(trial.dates().before());
        assertThat(trial.dates().moved()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_taken_back_leaves_nothing_behind(int seed) {
        RandomState random = RandomState.small(seed);
        PlanState state = random.state(12);
        Assumptions tried = random.assumptions();
        Trial.of(state, tried);

        Assumptions back = tried.without(List.of()).with(List.of()).requiring(Map.of());

        assertThat(back.isNothing()).isTrue();
        assertThat(Trial.of(state, back)).isEqualTo(Trial.of(state, Assumptions.NONE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fewer_partners_never_cover_more_and_more_never_less(int seed) {
        RandomState random = RandomState.small(seed);
        PlanState state = random.state(0);
        Assumptions tried = random.assumptions().requiring(Map.of());

        Trial fewer = Trial.of(state, tried.with(List.of()));
        Trial more = Trial.of(state, tried.without(List.of()));

        assertThat(coverage(fewer.after())).isLessThanOrEqualTo(coverage(fewer.before()) + EXACT);
        assertThat(coverage(more.after())).isGreaterThanOrEqualTo(coverage(more.before()) - EXACT);
        fewer.chains().forEach(chain -> {
            assertThat(or0(chain.after().coverage()))
                    .isLessThanOrEqualTo(or0(chain.before().coverage()) + EXACT);
            assertThat(or0(chain.after().weakest()))
                    .isLessThanOrEqualTo(or0(chain.before().weakest()) + EXACT);
        });
        assertThat(more.orphaned()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void without_one_partner_the_coverage_falls_by_what_only_it_brings(int seed) {
        RandomState random = RandomState.small(seed);
        PlanState state = random.state(0);
        for (String partner : random.partners()) {
            Trial trial = Trial.of(state, Assumptions.NONE.without(Set.of(partner)));
            Double only = trial.before().partners().stream()
                    .filter(row -> row.partner().equals(partner))
                    .map(row -> row.leaveOneOut())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (only != null) {
                assertThat(coverage(trial.before()) - coverage(trial.after())).isCloseTo(only, within(EXACT));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void work_that_is_left_is_shared_by_those_who_remain_and_by_nobody_else(int seed) {
        RandomState random = RandomState.small(seed);
        PlanState state = random.state(12);
        Assumptions tried = random.assumptions();

        DateEffects dates = Trial.of(state, tried).dates();

        assertThat(dates.remaining().actions()).isEqualTo(dates.before().actions());
        assertThat(dates.shared().actions()).isEqualTo(dates.before().actions());
        assertThat(List.of(dates.remaining(), dates.shared(), dates.fallen()))
                .allSatisfy(schedule -> assertThat(schedule.load()).allMatch(load -> tried.takesPart(load.partner())));
        assertThat(work(dates.shared())).isBetween(work(dates.remaining()) - EXACT, work(dates.before()) + EXACT);
        assertThat(work(dates.fallen())).isLessThanOrEqualTo(work(dates.remaining()) + EXACT);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void actions_that_fall_away_never_delay_the_plan(int seed) {
        RandomState random = RandomState.small(seed);
        PlanState state = random.state(12);

        DateEffects dates = Trial.of(state, random.assumptions()).dates();

        assertThat(DateEffects.endMonth(dates.fallen())).isLessThanOrEqualTo(DateEffects.endMonth(dates.before()));
    }

    private static double work(Schedule schedule) {
        return schedule.load().stream().mapToDouble(PartnerLoad::personDays).sum();
    }

    private static double coverage(CompetenceFigures figures) {
        return or0(figures.coverage());
    }

    private static double or0(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
