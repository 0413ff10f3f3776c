package eu.clusterplanner.partner.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.partner.SimilarRegionWords;
import eu.clusterplanner.partner.analysis.PartnerPairs.Pair;
import eu.clusterplanner.partner.analysis.PartnerPairs.Traits;
import eu.clusterplanner.partner.analysis.SimilarRegions.Similar;
import eu.clusterplanner.reference.Challenges;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InCommonTest {

    private static final SimilarRegionWords WORDS = new SimilarRegionWords(Texts.in(Locale.ENGLISH));

    @Test
    void wallonia_and_centre_share_two_of_three_challenges() {
        List<Similar> similar = SimilarRegions.to(Challenges.of("BE3"), Challenges.byRegion());

        assertThat(similar.getFirst().region()).as("itself").isEqualTo("BE3");
        Similar centre = similar.stream()
                .filter(region -> region.region().equals("FRB0"))
                .findFirst()
                .orElseThrow();
        assertThat(centre.common().shared()).containsExactly("CH1", "CH5");
        assertThat(centre.common().all()).isEqualTo(3);
        assertThat(centre.common().share()).isEqualTo(2.0 / 3);
        assertThat(similar).extracting(Similar::region).doesNotContain("SI0");
        assertThat(WORDS.ofRegion("BE32"))
                .as("a province of Wallonia")
                .isEqualTo(WORDS.ofRegion("BE3"))
                .anyMatch(sentence -> sentence.startsWith(
                        "Wallonia and Centre-Val de Loire share 2 of 3 challenges: Small companies know"))
                .noneMatch(sentence -> sentence.startsWith("Wallonia and Wallonia"));
        assertThat(WORDS.ofRegion("CZ05")).isEmpty();
    }

    @Test
    void the_challenges_of_the_partnership_find_regions_too() {
        assertThat(WORDS.ofPartnership(List.of("CH3")))
                .containsExactly(
                        "With Slovenia you share 1 of 2 challenges: Companies have to move to higher value added.",
                        "With Lithuania you share 1 of 3 challenges: Companies have to move to higher value added.",
                        "With East and North Finland you share 1 of 4 challenges: "
                                + "Companies have to move to higher value added.");
        assertThat(WORDS.ofPartnership(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LT, LT0", "LT011, LT0", "SI04, SI0", "FRB, FRB0", "FRB04, FRB0", "BE3, BE3", "ES130, ES13"})
    void a_region_belongs_to_the_pilot_region_in_which_it_lies(String region, String pilot) {
        assertThat(Challenges.pilotOf(region).map(ReferenceEntry::code)).contains(pilot);
    }

    @Test
    void what_nobody_said_is_not_zero() {
        assertThat(InCommon.of(List.of(), List.of("Plastics")).share()).isNull();
        assertThat(InCommon.of(List.of("Textiles"), List.of("Plastics")).share())
                .isZero();
    }

    @Test
    void pairs_that_share_most_come_first_and_those_that_share_nothing_are_left_out() {
        Traits one = new Traits("One", List.of("Plastics", "Food"), List.of("Photonics"), List.of("Mining"));
        Traits two = new Traits("Two", List.of("Food"), List.of(), List.of());
        Traits three =
                new Traits("Three", List.of("Food", "Plastics"), List.of("Photonics"), List.of("Mining", "Solar"));
        Traits four = new Traits("Four", List.of("Tourism"), List.of(), List.of());

        List<Pair> pairs = PartnerPairs.of(List.of(one, two, three, four));

        assertThat(pairs)
                .extracting(pair -> pair.one().name() + pair.other().name())
                .containsExactly("OneThree", "OneTwo", "TwoThree");
        assertThat(pairs.getFirst().areas().share()).isEqualTo(.5);
        assertThat(pairs.get(1).technologies().share()).isNull();
    }

    @Test
    void shares_are_the_same_both_ways_and_one_for_equal_sets() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<String> one = some(random);
            List<String> other = some(random);

            InCommon there = InCommon.of(one, other);
            InCommon back = InCommon.of(other, one);

            assertThat(there.share()).as("seed %d: %s, %s", seed, one, other).isEqualTo(back.share());
            Set<String> union = new HashSet<>(one);
            union.addAll(other);
            assertThat(there.all()).as("seed %d", seed).isEqualTo(union.size());
            if (!one.isEmpty()) {
                assertThat(InCommon.of(one, one).share()).as("seed %d", seed).isEqualTo(1.0);
            }
        }
    }

    private static List<String> some(Random random) {
        List<String> some = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            some.add("T" + random.nextInt(7));
        }
        return some;
    }
}
