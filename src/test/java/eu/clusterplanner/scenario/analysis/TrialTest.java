package eu.clusterplanner.scenario.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.CompetenceInput;
import eu.clusterplanner.competence.analysis.NeededCompetence;
import eu.clusterplanner.competence.analysis.PartnerPair;
import eu.clusterplanner.competence.analysis.Rating;
import eu.clusterplanner.competence.analysis.State;
import eu.clusterplanner.competence.analysis.SynergyParameters;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.PartnerCapacity;
import eu.clusterplanner.schedule.PlanFrame;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.valuechain.analysis.ChainInput;
import eu.clusterplanner.valuechain.analysis.ChainStage;
import eu.clusterplanner.valuechain.analysis.StageRole;
import eu.clusterplanner.valuechain.analysis.StageState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final List<Participation> PARTS = List.of(
            new Participation("A", "X", List.of("X", "Y")),
            new Participation("B", "X", List.of("X")),
            new Participation("C", "Y", List.of("Y", "X")),
            new Participation("D", "Y", List.of("Y")),
            new Participation("E", "X", List.of("X")));

    /** X and Y; "Coating" is X's, "Testing" is nobody's. */
    private static PlanState state() {
        return new PlanState(
                new CompetenceInput(
                        List.of("X", "Y"),
                        List.of(
                                new NeededCompetence("C1", "Materials", 4, .5),
                                new NeededCompetence("C2", "Materials", 2, .5)),
                        List.of(
                                new Rating("X", "C1", 4),
                                new Rating("X", "C2", 1),
                                new Rating("Y", "C1", 2),
                                new Rating("Y", "C2", 1)),
                        List.of(),
                        SynergyParameters.STANDARD),
                List.of(new ChainInput(
                        "VC1",
                        List.of("X", "Y"),
                        List.of(new ChainStage("S1", null, 3, null, List.of())),
                        List.of(new StageRole("X", "S1", 3), new StageRole("Y", "S1", 1)))),
                plan(),
                PARTS);
    }

    /** D waits for A, E is done; X and Y can give ten days a month. */
    private static PlanInput plan() {
        return new PlanInput(
                new PlanFrame(LocalDate.of(2026, 1, 1), null, 12),
                List.of(
                        PlannedAction.named("A")
                                .duration(Period.months(2))
                                .contribution("X", 16)
                                .contribution("Y", 4)
                                .build(),
                        PlannedAction.named("B")
                                .duration(Period.months(6))
                                .contribution("X", 6)
                                .build(),
                        PlannedAction.named("C")
                                .duration(Period.months(1))
                                .contribution("Y", 9)
                                .contribution("X", 2)
                                .build(),
                        PlannedAction.named("D")
                                .duration(Period.months(1))
                                .after("A", Period.ZERO)
                                .contribution("Y", 3)
                                .build(),
                        PlannedAction.named("E")
                                .duration(Period.months(1))
                                .status(ActionStatus.DONE)
                                .contribution("X", 1)
                                .build()),
                List.of(),
                List.of(new PartnerCapacity("X", 10.0), new PartnerCapacity("Y", 10.0)));
    }

    private static Trial withoutX() {
        return Trial.of(state(), Assumptions.NONE.without(Set.of("X")));
    }

    @Test
    void without_a_partner_coverage_states_and_pairs_are_those_of_the_others() {
        Trial trial = withoutX();

        assertThat(trial.before().coverage()).isEqualTo(.75);
        assertThat(trial.after().coverage()).isEqualTo(.5);
        assertThat(Trial.groupSynergy(trial.before())).isEqualTo(0);
        assertThat(trial.competences()).singleElement().satisfies(change -> {
            assertThat(change.competence()).isEqualTo("C1");
            assertThat(change.before().state()).isEqualTo(State.SINGLE);
            assertThat(change.after().state()).isEqualTo(State.GAP);
            assertThat(change.isWorse()).isTrue();
        });
        assertThat(trial.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.partners()).isEqualTo(new PartnerPair("X", "Y"));
            assertThat(pair.kind()).isEqualTo(PairChange.Kind.GOES);
        });
    }

    @Test
    void a_candidate_counts_with_what_is_assumed_of_it() {
        Candidate lab = Candidate.named("Lab").with(Map.of("C2", 4));
        Trial trial = Trial.of(state(), Assumptions.NONE.with(List.of(lab)));

        assertThat(trial.after().coverage()).isEqualTo(1);
        assertThat(trial.competences())
                .extracting(
                        CompetenceChange::competence, change -> change.after().state())
                .containsExactly(tuple("C2", State.SINGLE));
        assertThat(trial.pairs()).extracting(PairChange::kind).containsOnly(PairChange.Kind.COMES);
        assertThat(trial.pairs())
                .extracting(PairChange::partners)
                .containsExactlyInAnyOrder(
                        new PartnerPair("X", Candidate.key(0)), new PartnerPair("Y", Candidate.key(0)));
        assertThat(trial.orphaned()).isEmpty();
        assertThat(trial.chains()).allMatch(chain -> chain.stages().isEmpty());
    }

    @Test
    void another_required_level_changes_states_and_coverage() {
        Trial trial = Trial.of(state(), Assumptions.NONE.requiring(Map.of("C2", 1, "C9", 4)));

        assertThat(trial.after().coverage()).isEqualTo(1);
        assertThat(trial.competences()).singleElement().satisfies(change -> {
            assertThat(change.before().state()).isEqualTo(State.GAP);
            assertThat(change.after().state()).isEqualTo(State.SAFE);
            assertThat(change.isWorse()).isFalse();
        });
    }

    @Test
    void pairs_that_change_their_band_stand_there_with_both() {
        Trial trial = Trial.of(state(), Assumptions.NONE.requiring(Map.of("C1", 1, "C2", 1)));

        assertThat(trial.before().pairs().getFirst().band()).isEqualTo(Band.LOW);
        assertThat(trial.after().pairs().getFirst().band()).isNull();
        assertThat(trial.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.kind()).isEqualTo(PairChange.Kind.BAND);
            assertThat(pair.bandBefore()).isEqualTo(Band.LOW);
            assertThat(pair.bandAfter()).isNull();
        });
    }

    @Test
    void a_stage_loses_its_lead() {
        ChainChange chain = withoutX().chains().getFirst();

        assertThat(chain.before().weakest()).isEqualTo(1);
        assertThat(chain.after().weakest()).isEqualTo(1 / 3.0);
        assertThat(ChainChange.bottlenecks(chain.before())).isZero();
        assertThat(ChainChange.bottlenecks(chain.after())).isEqualTo(1);
        assertThat(chain.stages()).singleElement().satisfies(stage -> {
            assertThat(stage.stage()).isEqualTo("S1");
            assertThat(stage.before().leads()).containsExactly("X");
            assertThat(stage.after().state()).isEqualTo(StageState.RED);
        });
    }

    @Test
    void actions_that_miss_somebody_say_who_is_left_and_done_ones_miss_nobody() {
        assertThat(withoutX().orphaned())
                .containsExactly(
                        new OrphanedAction("A", OrphanedAction.Kind.NO_LEAD, List.of("Y")),
                        new OrphanedAction("B", OrphanedAction.Kind.NOBODY, List.of()),
                        new OrphanedAction("C", OrphanedAction.Kind.LEAD_ALONE, List.of("Y")));
    }

    @Test
    void actions_without_a_lead_stay_or_fall_away_and_both_are_told() {
        DateEffects dates = withoutX().dates();

        assertThat(dates.before().end()).isEqualTo("2026-06-30");
        assertThat(dates.remaining().end()).isEqualTo("2026-06-30");
        assertThat(dates.fallen().end()).isEqualTo("2026-01-31");
        assertThat(dates.moved()).extracting(DateEffects.MovedAction::action).containsExactly("D");
        assertThat(dates.moved().getFirst().after().earliestStart()).isEqualTo("2026-01-01");
        assertThat(dates.leftBehind())
                .as("16 + 6 + 2, not that of what is done")
                .isEqualTo(24);
    }

    @Test
    void too_much_work_goes_with_the_partner_or_comes_to_the_others() {
        DateEffects dates = withoutX().dates();

        assertThat(DateEffects.overloads(dates.before()))
                .as("X and Y in January")
                .isEqualTo(2);
        assertThat(DateEffects.overloads(dates.remaining())).as("Y in January").isEqualTo(1);
        assertThat(DateEffects.overloads(dates.shared()))
                .as("Y in January and, with what X leaves in A, not yet in February")
                .isEqualTo(1);
        assertThat(dates.shared().load())
                .filteredOn(load -> load.month().format().equals("2026-02"))
                .singleElement()
                .satisfies(load -> assertThat(load.personDays()).isCloseTo(20 * 28 / 59.0, within(1e-9)));
    }

    @Test
    void what_means_nothing_in_the_plan_is_left_aside() {
        Candidate lab = Candidate.named("Lab");
        Assumptions odd = new Assumptions(
                Set.of("X", "GONE"), List.of(lab.with(Map.of("C2", 3, "C9", 4))), Map.of("C1", 4, "C2", 3, "C9", 1));

        assertThat(odd.within(state()))
                .isEqualTo(new Assumptions(Set.of("X"), List.of(lab.with(Map.of("C2", 3))), Map.of("C2", 3)));
        assertThat(Assumptions.NONE.without(Set.of("GONE")).within(state()).isNothing())
                .isTrue();
    }

    @Test
    void levels_outside_the_scale_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Candidate.named("Lab").with(Map.of("C1", 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> Assumptions.NONE.requiring(Map.of("C1", 0)));
    }
}
