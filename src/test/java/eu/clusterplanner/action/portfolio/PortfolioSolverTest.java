package eu.clusterplanner.action.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.action.portfolio.PortfolioAction.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioSolverTest {

    private static final PortfolioLimits NO_LIMIT = new PortfolioLimits(null, null, Map.of());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_choice_is_the_best_of_all_choices(long seed) {
        PortfolioInput input = random(new Random(seed));

        Portfolio choice = solve(input);

        List<List<PortfolioAction>> allowed =
                allChoices(input).stream().filter(taken -> keeps(taken, input)).toList();
        if (allowed.isEmpty()) {
            assertThat(choice.state()).as("seed %d", seed).isEqualTo(Portfolio.State.IMPOSSIBLE);
            return;
        }
        assertThat(choice.state()).as("seed %d", seed).isEqualTo(Portfolio.State.PROVEN);
        List<PortfolioAction> taken = input.actions().stream()
                .filter(action -> choice.chosen().contains(action.key()))
                .toList();
        assertThat(keeps(taken, input)).as("seed %d", seed).isTrue();
        long most =
                allowed.stream().mapToLong(each -> Sums.of(each).value()).max().orElseThrow();
        assertThat(choice.sums().value()).as("seed %d", seed).isEqualTo(most);
        long earliest = allowed.stream()
                .filter(each -> Sums.of(each).value() == most)
                .mapToLong(each -> earliness(each, input))
                .max()
                .orElseThrow();
        assertThat(earliness(taken, input)).as("seed %d, ties", seed).isEqualTo(earliest);
        reasonsHold(input, choice, taken);
    }

    /** Each reason that names limits is true: what is added breaks them. */
    private static void reasonsHold(PortfolioInput input, Portfolio choice, List<PortfolioAction> taken) {
        assertThat(choice.fallenOut()).hasSize(input.actions().size() - taken.size());
        for (FallenOut out : choice.fallenOut()) {
            assertThat(out.reason()).isNotInstanceOf(FallenOut.NotSearched.class);
            if (out.reason() instanceof FallenOut.TooMuch much) {
                List<PortfolioAction> more = new ArrayList<>(taken);
                input.actions().stream()
                        .filter(action -> action.key().equals(out.action())
                                || much.together().contains(action.key()))
                        .forEach(more::add);
                assertThat(Sums.of(more).over(input.limits()))
                        .isEqualTo(much.breaches())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void what_falls_out_says_by_how_much_and_because_of_what() {
        PortfolioInput input = new PortfolioInput(
                List.of(
                        action("A", Part.MUST, 400, 6_000L, Map.of("P", 500L)),
                        action("B", Part.FREE, 300, 3_000L, Map.of("P", 400L)),
                        action("C", Part.FREE, 200, 2_000L, Map.of("Q", 100L)),
                        action("D", Part.FREE, 100, 500L, Map.of(), "B"),
                        action("E", Part.NOT_NOW, 500, 1L, Map.of()),
                        action("F", Part.FREE, null, 1L, Map.of()),
                        action("G", Part.FREE, 500, null, Map.of()),
                        action("H", Part.FREE, 500, 1L, Map.of(), "E")),
                new PortfolioLimits(9_000L, null, Map.of("P", 800L)));

        Portfolio choice = solve(input);

        assertThat(choice.chosen()).containsExactly("A", "C");
        assertThat(choice.fallenOut())
                .containsExactly(
                        new FallenOut(
                                "B",
                                new FallenOut.TooMuch(
                                        List.of(),
                                        List.of(
                                                new Breach(Breach.Limit.MONEY, "", 11_000, 9_000),
                                                new Breach(Breach.Limit.PARTNER, "P", 900, 800)),
                                        true)),
                        new FallenOut(
                                "D",
                                new FallenOut.TooMuch(
                                        List.of("B"),
                                        List.of(
                                                new Breach(Breach.Limit.MONEY, "", 11_500, 9_000),
                                                new Breach(Breach.Limit.PARTNER, "P", 900, 800)),
                                        true)),
                        new FallenOut("E", new FallenOut.NotNow()),
                        new FallenOut("F", new FallenOut.NoValue()),
                        new FallenOut("G", new FallenOut.NoCost()),
                        new FallenOut("H", new FallenOut.Needs(List.of("E"))));
    }

    @Test
    void musts_that_are_too_much_are_told_with_the_limit() {
        PortfolioInput input = new PortfolioInput(
                List.of(
                        action("A", Part.MUST, 400, 6_000L, Map.of(), "B"),
                        action("B", Part.FREE, 300, 3_000L, Map.of()),
                        action("C", Part.MUST, 100, 1L, Map.of(), "gone")),
                new PortfolioLimits(8_000L, null, Map.of()));

        Portfolio choice = solve(input);

        assertThat(choice.state()).isEqualTo(Portfolio.State.IMPOSSIBLE);
        assertThat(choice.breaches()).containsExactly(new Breach(Breach.Limit.MONEY, "", 9_001, 8_000));
        assertThat(choice.impossible()).containsExactly("gone");
    }

    @Test
    void what_has_no_value_is_taken_only_where_it_is_needed() {
        PortfolioInput input = new PortfolioInput(
                List.of(
                        action("A", Part.FREE, null, 0L, Map.of()),
                        action("B", Part.FREE, null, 0L, Map.of()),
                        action("C", Part.FREE, 100, 0L, Map.of(), "B")),
                NO_LIMIT);

        assertThat(solve(input).chosen()).containsExactly("B", "C");
    }

    @Test
    void a_search_that_is_stopped_answers_with_what_it_has() {
        Search search = new Search(Duration.ofSeconds(20), progress -> {});
        search.stop();

        Portfolio choice = PortfolioSolver.solve(random(new Random(3)), search);

        assertThat(choice.state()).isNotEqualTo(Portfolio.State.IMPOSSIBLE);
        assertThat(choice.best()).isGreaterThanOrEqualTo(choice.sums().value());
    }

    static Portfolio solve(PortfolioInput input) {
        return PortfolioSolver.solve(input, new Search(Duration.ofSeconds(20), progress -> {}));
    }

    private static PortfolioAction action(
            String key,
            Part part,
            @Nullable Integer value,
            @Nullable Long cost,
            Map<String, Long> days,
            String... needs) {
        long all = days.values().stream().mapToLong(Long::longValue).sum();
        return new PortfolioAction(key, part, value, cost, all, days, List.of(needs));
    }

    private static PortfolioInput random(Random random) {
        int count = 4 + random.nextInt(8);
        List<PortfolioAction> actions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Long> days = new HashMap<>();
            for (String partner : List.of("P", "Q", "R")) {
                if (random.nextBoolean()) {
                    days.put(partner, 100L * (1 + random.nextInt(9)));
                }
            }
            List<String> needs = i > 0 && random.nextInt(3) == 0 ? List.of("A" + random.nextInt(i)) : List.of();
            Part part = random.nextInt(7) == 0 ? Part.MUST : random.nextInt(9) == 0 ? Part.NOT_NOW : Part.FREE;
            actions.add(new PortfolioAction(
                    "A" + i,
                    part,
                    random.nextInt(6) == 0 ? null : 100 + 5 * random.nextInt(81),
                    random.nextInt(8) == 0 ? null : 100L * (1 + random.nextInt(40)),
                    days.isEmpty()
                            ? null
                            : days.values().stream().mapToLong(Long::longValue).sum(),
                    days,
                    needs));
        }
        Sums all = Sums.of(actions);
        return new PortfolioInput(
                actions,
                new PortfolioLimits(
                        random.nextInt(4) == 0 ? null : all.cost() / 2,
                        random.nextInt(3) == 0 ? null : all.days() * 3 / 5,
                        Map.of("P", 1_500L, "Q", 100L * random.nextInt(30))));
    }

    private static List<List<PortfolioAction>> allChoices(PortfolioInput input) {
        List<List<PortfolioAction>> all = new ArrayList<>();
        for (int mask = 0; mask < 1 << input.actions().size(); mask++) {
            List<PortfolioAction> taken = new ArrayList<>();
            for (int i = 0; i < input.actions().size(); i++) {
                if ((mask >> i & 1) == 1) {
                    taken.add(input.actions().get(i));
                }
            }
            all.add(taken);
        }
        return all;
    }

    /** The rules, said once more in the plainest way. */
    private static boolean keeps(List<PortfolioAction> taken, PortfolioInput input) {
        Set<String> keys = taken.stream().map(PortfolioAction::key).collect(Collectors.toSet());
        Set<String> neededByMusts = neededByMusts(input);
        PortfolioLimits limits = input.limits();
        return Sums.of(taken).over(limits).isEmpty()
                && keys.containsAll(neededByMusts)
                && taken.stream().allMatch(action -> keys.containsAll(action.needs()))
                && taken.stream().noneMatch(action -> action.part() == Part.NOT_NOW)
                && taken.stream()
                        .filter(action -> !neededByMusts.contains(action.key()))
                        .noneMatch(action -> (limits.money() != null && action.cost() == null)
                                || (limits.days() != null && action.days() == null));
    }

    private static Set<String> neededByMusts(PortfolioInput input) {
        Map<String, PortfolioAction> actions =
                input.actions().stream().collect(Collectors.toMap(PortfolioAction::key, Function.identity()));
        Set<String> needed = input.actions().stream()
                .filter(action -> action.part() == Part.MUST)
                .map(PortfolioAction::key)
                .collect(Collectors.toSet());
        while (needed.addAll(needed.stream()
                .flatMap(key -> Objects.requireNonNull(actions.get(key)).needs().stream())
                .toList())) {
            // until nothing is new
        }
        return needed;
    }

    /** Earlier and more actions are more; one without a value costs one. */
    private static long earliness(List<PortfolioAction> taken, PortfolioInput input) {
        List<String> choosable = new PortfolioRules(input)
                .choosable().stream().map(PortfolioAction::key).toList();
        return taken.stream()
                .mapToLong(action -> action.value() == null ? -1 : choosable.size() - choosable.indexOf(action.key()))
                .sum();
    }
}
