package eu.clusterplanner.reference;

import static eu.clusterplanner.reference.ReferenceList.ACTION_TYPES;
import static eu.clusterplanner.reference.ReferenceList.CHALLENGES;
import static eu.clusterplanner.reference.ReferenceList.CLUSTER_LABELS;
import static eu.clusterplanner.reference.ReferenceList.COMPETENCES;
import static eu.clusterplanner.reference.ReferenceList.COUNTRIES;
import static eu.clusterplanner.reference.ReferenceList.EMERGING_INDUSTRIES;
import static eu.clusterplanner.reference.ReferenceList.INDICATORS;
import static eu.clusterplanner.reference.ReferenceList.INDUSTRIAL_ECOSYSTEMS;
import static eu.clusterplanner.reference.ReferenceList.PILOT_REGIONS;
import static eu.clusterplanner.reference.ReferenceList.READINESS_LEVELS;
import static eu.clusterplanner.reference.ReferenceList.REGIONS;
import static eu.clusterplanner.reference.ReferenceList.RISKS;
import static eu.clusterplanner.reference.ReferenceList.TRADED_CATEGORIES;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.reference.Country.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceListTest {

    private static final Path DIRECTORY = Path.of("db/reference");

    @ParameterizedTest
    @EnumSource(ReferenceList.class)
    void every_list_has_names_and_no_code_twice(ReferenceList list) {
        assertThat(list.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.name()).isNotBlank().isEqualTo(entry.name().strip());
            assertThat(entry.cells().getOrDefault("verified", "no")).isIn("yes", "no");
        });
        assertThat(list.entries().stream().map(ReferenceEntry::code).filter(code -> !code.isEmpty()))
                .doesNotHaveDuplicates();
        if (list != REGIONS) { // a region and one that is all of it have the same name
            assertThat(list.names()).doesNotHaveDuplicates();
        }
    }

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.replace(".csv", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_says_where_it_comes_from_when_it_was_read_and_what_was_verified(String file) throws IOException {
        ReferenceFile read = ReferenceFile.read(file);

        assertThat(read.source().title()).isNotBlank();
        assertThat(read.source().origin()).isNotBlank();
        assertThat(read.source().read()).matches("2026-\\d\\d(-\\d\\d)?");
        assertThat(read.source().checked()).isNotBlank();
        assertThat(read.rows()).allSatisfy(row -> assertThat(row).containsKey("verified"));
        assertThat(Files.readString(DIRECTORY.resolve("README.md")))
                .as("the overview of the lists")
                .contains("| `" + file + ".csv` | " + read.rows().size() + " |");
    }

    @Test
    void lists_have_the_numbers_that_their_sources_count() {
        Map<ReferenceList, Integer> counts = Map.of(
                TRADED_CATEGORIES, 51,
                EMERGING_INDUSTRIES, 10,
                INDUSTRIAL_ECOSYSTEMS, 14,
                READINESS_LEVELS, 9,
                CHALLENGES, 5,
                PILOT_REGIONS, 10,
                ACTION_TYPES, 30,
                INDICATORS, 36,
                RISKS, 23,
                CLUSTER_LABELS, 4);
        assertThat(counts)
                .allSatisfy((list, count) -> assertThat(list.entries()).hasSize(count));
        assertThat(COMPETENCES.entries().stream()
                        .map(entry -> entry.cells().get("domain"))
                        .distinct())
                .hasSize(11);
    }

    @Test
    void names_with_commas_are_whole() {
        assertThat(INDUSTRIAL_ECOSYSTEMS.names()).contains("Proximity, Social Economy & Civil Security");
        assertThat(TRADED_CATEGORIES.names())
                .contains("Trailers, Motor Homes, and Appliances")
                .noneMatch(name -> name.contains("\""));
    }

    @Test
    void countries_have_their_standing() {
        Map<Standing, Long> counts = COUNTRIES.entries().stream()
                .map(entry -> Country.find(entry.code()).orElseThrow().standing())
                .collect(Collectors.groupingBy(standing -> standing, Collectors.counting()));

        assertThat(counts)
                .containsEntry(Standing.EU, 27L)
                .containsEntry(Standing.CANDIDATE, 9L)
                .containsEntry(Standing.EFTA, 4L)
                .containsEntry(Standing.POTENTIAL_CANDIDATE, 1L);
        assertThat(Country.find("GR").orElseThrow().nutsCode()).isEqualTo("EL");
        assertThat(Country.find("TR").orElseThrow().cosme()).isTrue();
        assertThat(Country.find("QQ")).isEmpty();
        assertThat(COUNTRIES.find("CH").orElseThrow().verified()).isFalse();
    }

    @Test
    void regions_of_the_european_union_are_complete_and_each_has_those_above_it() {
        Map<Integer, Long> levels = REGIONS.entries().stream()
                .filter(ReferenceListTest::isOfTheUnion)
                .collect(Collectors.groupingBy(region -> region.code().length() - 2, Collectors.counting()));

        assertThat(REGIONS.entries()).hasSize(2010);
        assertThat(levels).isEqualTo(Map.of(0, 27L, 1, 92L, 2, 242L, 3, 1166L));
        assertThat(REGIONS.entries()).allSatisfy(region -> {
            assertThat(region.code()).matches("[A-Z]{2}[A-Z0-9]{0,3}");
            for (int length = 2; length < region.code().length(); length++) {
                assertThat(REGIONS.find(region.code().substring(0, length))).isPresent();
            }
        });
        assertThat(REGIONS.find("FI1D").orElseThrow().note()).isEqualTo("Manner-Suomi, Suomi/Finland");
        assertThat(REGIONS.find("FI1D").orElseThrow().otherName()).isEqualTo("East and North Finland");
    }

    private static boolean isOfTheUnion(ReferenceEntry region) {
        String country = Map.of("EL", "GR", "UK", "GB")
                .getOrDefault(region.code().substring(0, 2), region.code().substring(0, 2));
        return Country.find(country).orElseThrow().standing() == Standing.EU;
    }

    @Test
    void every_country_of_the_european_union_has_regions() {
        assertThat(COUNTRIES.entries())
                .filteredOn(entry -> "EU".equals(entry.cells().get("standing")))
                .allSatisfy(entry -> assertThat(REGIONS.find(
                                Country.find(entry.code()).orElseThrow().nutsCode()))
                        .isPresent());
    }

    @Test
    void challenges_were_named_by_as_many_regions_as_in_the_talk() {
        assertThat(CHALLENGES.entries().stream()
                        .map(entry -> Challenges.regionsOf(entry.code()).size()))
                .containsExactly(5, 7, 3, 5, 5);
        assertThat(PILOT_REGIONS.entries().stream()
                        .map(entry -> Challenges.of(entry.code()).size()))
                .containsExactly(4, 4, 1, 3, 2, 3, 3, 2, 1, 2);
        assertThat(Challenges.of("FI1D")).containsExactly("CH1", "CH2", "CH3", "CH5");
        assertThat(Challenges.of("CZ05")).isEmpty();
    }

    @Test
    void pilot_regions_are_regions() {
        assertThat(PILOT_REGIONS.entries()).allSatisfy(pilot -> {
            ReferenceEntry region = REGIONS.find(pilot.code()).orElseThrow();
            assertThat(List.of(region.name(), region.otherName(), region.name().replace(" — ", "-")))
                    .contains(pilot.name());
        });
    }
}
