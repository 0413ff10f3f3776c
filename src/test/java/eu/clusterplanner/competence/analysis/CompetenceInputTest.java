package eu.clusterplanner.competence.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompetenceInputTest {

    static Stream<ThrowingCallable> impossible() {
        NeededCompetence c1 = new NeededCompetence("C1", null, 4, 1.0);
        return Stream.of(
                () -> new Rating("A", "C1", 5),
                () -> new Rating("A", "C1", -1),
                () -> new NeededCompetence("C1", null, 0, 1.0),
                () -> new NeededCompetence("C1", null, 5, 1.0),
                () -> new NeededCompetence("C1", null, 4, -1.0),
                () -> new NeededCompetence("C1", null, 4, Double.NaN),
                () -> new PartnerPair("A", "A"),
                () -> new OwnView(new PartnerPair("A", "B"), 101),
                () -> new SynergyParameters(0, 50, 35),
                () -> new SynergyParameters(1, 50, 35),
                () -> new SynergyParameters(.4, 35, 50),
                () -> input(List.of("A", "A"), List.of(c1)),
                () -> input(List.of("A"), List.of(c1, c1)));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void impossible_values_are_refused(ThrowingCallable construction) {
        assertThatIllegalArgumentException().isThrownBy(construction);
    }

    @Test
    void ratings_of_others_are_left_aside() {
        CompetenceFigures figures = CompetenceAnalysis.analyse(new CompetenceInput(
                List.of("A"),
                List.of(new NeededCompetence("C1", null, 4, 1.0)),
                List.of(new Rating("A", "C1", 2), new Rating("GONE", "C1", 4), new Rating("A", "C9", 4)),
                List.of(),
                SynergyParameters.STANDARD));
        assertThat(figures.coverage()).isEqualTo(.5);
    }

    @Test
    void every_reason_has_a_key_of_its_own_and_a_sentence() {
        assertThat(Arrays.stream(CompetenceReason.values()).map(Reason::textKey))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("competence\\.reason\\.[a-z-]+"));
        assertThat(CompetenceReason.values()).allMatch(reason -> reason.text().endsWith("."));
        assertThat(Reason.inWords(List.of())).isNull();
        assertThat(Reason.inWords(List.of(CompetenceReason.UNANSWERED, CompetenceReason.NO_PARTNER)))
                .isEqualTo("No partner has answered for this competence. There is no partner that counts.");
    }

    private static CompetenceInput input(List<String> partners, List<NeededCompetence> competences) {
        return new CompetenceInput(partners, competences, List.of(), List.of(), SynergyParameters.STANDARD);
    }
}
