package eu.clusterplanner.competence.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of the worked example; the expected ones were computed independently, Shapley over all subsets. */
class CompetenceWorkedExampleTest {

    private static final Offset<Double> SIX_DIGITS = within(5.1e-7);

    private final CompetenceFigures figures = CompetenceAnalysis.analyse(WorkedExample.input());

    @Test
    void the_partnership_covers_29_of_30_parts_and_hardly_overlaps() {
        assertThat(figures.coverage()).isCloseTo(.9667, within(5e-5)).isCloseTo(29 / 30.0, within(1e-12));
        assertThat(figures.overlap()).isCloseTo(.01, within(1e-12));
        assertThat(figures.reason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "C1, 4, 0, SINGLE, PWIN",
        "C2, 4, 0, SINGLE, NP",
        "C3, 4, 0, SINGLE, BNPT",
        "C4, 4, 0, SINGLE, PACK",
        "C5, 4, 0, SINGLE, SCS",
        "C6, 4, 0, SINGLE, SCS",
        "C7, 4, 0, SINGLE, INOV",
        "C8, 2, 0, SAFE, NP BNPT",
        "C9, 3, 0, SINGLE, PACK",
        "C10, 2, 1, GAP, ''"
    })
    void each_competence_has_its_row(String competence, int best, int gap, State state, String holders) {
        CompetenceRow row = figures.competences().stream()
                .filter(each -> each.competence().equals(competence))
                .findFirst()
                .orElseThrow();
        List<String> expected = holders.isEmpty() ? List.of() : List.of(holders.split(" ", -1));
        assertThat(row.best()).isEqualTo(best);
        assertThat(row.gap()).isEqualTo(gap);
        assertThat(row.state()).isEqualTo(state);
        assertThat(row.holders()).isEqualTo(expected);
        assertThat(row.depth()).isEqualTo(expected.size());
        assertThat(row.critical()).isFalse();
        assertThat(row.reason()).isNull();
    }

    @Test
    void the_only_gap_has_one_best_partner_to_build_on_and_eight_competences_hang_on_one_partner() {
        assertThat(figures.competences().getLast().bestPartners()).containsExactly("SCS");
        Map<State, Long> states = figures.competences().stream()
                .collect(Collectors.groupingBy(row -> row.state(), Collectors.counting()));
        assertThat(states).isEqualTo(Map.of(State.SINGLE, 8L, State.SAFE, 1L, State.GAP, 1L));
    }

    @ParameterizedTest
    @CsvSource({
        "0, NP, .313333, .066667, .136361",
        "1, BNPT, .365000, .053333, .141778",
        "2, PWIN, .318333, .090000, .152778",
        "3, INOV, .261667, .060000, .112750",
        "4, PACK, .458333, .106667, .220667",
        "5, SCS, .320000, .153333, .202333"
    })
    void each_partner_has_its_three_figures(
            int position, String partner, double coverage, double leaveOneOut, double shapley) {
        PartnerRow row = figures.partners().get(position);
        assertThat(row.partner()).isEqualTo(partner);
        assertThat(row.answered()).isEqualTo(1.0);
        assertThat(row.coverage()).isCloseTo(coverage, SIX_DIGITS);
        assertThat(row.leaveOneOut()).isCloseTo(leaveOneOut, SIX_DIGITS);
        assertThat(row.shapley()).isCloseTo(shapley, SIX_DIGITS);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,  NP,   BNPT, .643268, .091324, .174274, .126156, .783601, 31.441411, LOW
            1,  NP,   PWIN, .510688, .199095, .265560, .229938, .951915, 46.784805, MEDIUM
            2,  NP,   INOV, .205152, .251046, .257261, .254135, .821434, 45.689695, MEDIUM
            3,  NP,   PACK, .330049, .245714, .452282, .333365, .978780, 57.121873, HIGH
            4,  NP,   SCS,  .182574, .253165, .265560, .259288, .773856, 44.794168, MEDIUM
            5,  BNPT, PWIN, .454859, .235294, .228311, .231776, .987831, 47.849294, MEDIUM
            6,  BNPT, INOV, .395904, .234310, .164384, .196257, .999930, 44.299305, MEDIUM
            7,  BNPT, PACK, .509544, .222857, .378995, .290623, .952875, 52.623912, HIGH
            8,  BNPT, SCS,  .176166, .345992, .292237, .317981, .759130, 49.131305, MEDIUM
            9,  PWIN, INOV, .217597, .322176, .266968, .293276, .844908, 49.778625, MEDIUM
            10, PWIN, PACK, .595119, .262857, .416290, .330794, .857129, 53.247845, HIGH
            11, PWIN, SCS,  .129099, .383966, .339367, .360978, .632808, 47.794360, MEDIUM
            12, INOV, PACK, .694709, .137143, .368201, .224713, .691305, 39.413902, MEDIUM
            13, INOV, SCS,  .202260, .261603, .267782, .264675, .815703, 46.464622, MEDIUM
            14, PACK, SCS,  .433861, .455696, .262857, .346097, .995311, 58.691897, HIGH
            """)
    void each_pair_has_its_synergy_and_what_it_comes_from(
            int position,
            String first,
            String second,
            double similarity,
            double byFirst,
            double bySecond,
            double complementarity,
            double closeness,
            double synergy,
            Band band) {
        PairRow row = figures.pairs().get(position);
        assertThat(row.partners()).isEqualTo(new PartnerPair(first, second));
        assertThat(row.similarity()).isCloseTo(similarity, SIX_DIGITS);
        assertThat(row.fill().byFirst()).isCloseTo(byFirst, SIX_DIGITS);
        assertThat(row.fill().bySecond()).isCloseTo(bySecond, SIX_DIGITS);
        assertThat(row.complementarity()).isCloseTo(complementarity, SIX_DIGITS);
        assertThat(row.closeness()).isCloseTo(closeness, SIX_DIGITS);
        assertThat(row.synergy()).isCloseTo(synergy, SIX_DIGITS);
        assertThat(row.band()).isEqualTo(band);
        assertThat(row.answered()).isEqualTo(1.0);
        assertThat(row.reason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0,  .524027, .057445, .066667",
        "1,  .749717, .450473, .155000",
        "2,  .975840, .360114, .155000",
        "3,  .543277, .307410, .151667",
        "4,  .953323, .032260, .206667",
        "5,  .970320, .270595, .125000",
        "6,  .701566, .347865, .090000",
        "7,  .588021, .415241, .138333",
        "8,  .844637, .019532, .213333",
        "9,  .828642, .186007, .156667",
        "10, .631429, .011747, .123333",
        "11, .883845, .024294, .248333",
        "12, .372468, .114932, .060000",
        "13, .976925, .060857, .155000",
        "14, .576825, .093643, .153333"
    })
    void each_pair_has_balance_related_and_gain(int position, double balance, double related, double gain) {
        PairRow row = figures.pairs().get(position);
        assertThat(row.balance()).isCloseTo(balance, SIX_DIGITS);
        assertThat(row.related()).isCloseTo(related, SIX_DIGITS);
        assertThat(row.gain()).isCloseTo(gain, SIX_DIGITS);
    }

    @Test
    void the_pairs_rank_by_synergy_and_not_by_complementarity() {
        List<String> ranked = figures.pairs().stream()
                .sorted(Comparator.comparing(PairRow::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(row -> row.partners().first() + "-" + row.partners().second())
                .toList();
        assertThat(ranked)
                .startsWith("PACK-SCS", "NP-PACK", "PWIN-PACK", "BNPT-PACK", "PWIN-INOV", "BNPT-SCS", "BNPT-PWIN")
                .endsWith("PWIN-SCS", "NP-PWIN", "INOV-SCS", "NP-INOV", "NP-SCS", "BNPT-INOV", "INOV-PACK", "NP-BNPT");
        assertThat(figures.pairs().get(11).rank())
                .as("highest complementarity, but little common ground")
                .isEqualTo(8);
    }

    @Test
    void a_pair_says_in_what_each_can_help_the_other() {
        PairRow packAndScs = figures.pairs().getLast();
        assertThat(packAndScs.filledByFirst()).containsExactly("C1", "C4", "C7", "C8", "C9");
        assertThat(packAndScs.filledBySecond()).containsExactly("C5", "C6", "C10");
    }
}
