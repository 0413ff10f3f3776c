package eu.clusterplanner.shell.field;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffersTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    private static Offers of(@Nullable String pattern, ReferenceList... lists) {
        PropertyType type = new PropertyType.Line(250, pattern);
        return Offers.of(new Property("any", type, List.of(), false, List.of(lists)), ENGLISH);
    }

    private static Offers regions() {
        return of("^[A-Z]{2}[A-Z0-9]{0,3}$", ReferenceList.REGIONS);
    }

    @ParameterizedTest
    @CsvSource({
        "fi1d, FI1D",
        "ita-suomi, FI1D",
        "east and north fin, FI1D",
        "lodz, PL71",
        "sofia, BG411",
        "greece, EL",
        "attiki, EL3",
        "wallonia, BE3",
        "Katalonien, ES51",
        "catalonia, ES51",
        "Catalogne, ES51",
        "bavaria, DE2",
        "Sachsen, DED",
        "Île-de-France, FR1",
        "ile de france, FR1",
        "silesia, PL22",
        "slaskie, PL22",
        "Piedmont, ITC1"
    })
    void regions_are_found_by_code_and_name_without_accents_and_in_latin_letters(String typed, String region) {
        assertThat(regions().find(typed)).contains(region);
    }

    @Test
    void what_begins_with_the_typed_text_comes_first() {
        assertThat(regions().find("FR").limit(3)).containsExactly("FR", "FR1", "FR10");
        assertThat(of(null, ReferenceList.TRADED_CATEGORIES).find("metal").limit(2))
                .containsExactly("Metal Mining", "Metalworking Technology");
    }

    @Test
    void a_code_is_shown_with_its_name_and_where_it_belongs() {
        assertThat(regions().label("FI1D")).isEqualTo("FI1D Pohjois- ja Itä-Suomi");
        assertThat(regions().detail("FI1D")).isEqualTo("East and North Finland · Manner-Suomi, Suomi/Finland");
        assertThat(regions().label("XX99")).isEqualTo("XX99");
    }

    @Test
    void what_is_not_verified_is_known() {
        Offers instruments = of(null, ReferenceList.FUNDING_INSTRUMENTS);

        assertThat(instruments.isUnverified("COSME")).isFalse();
        assertThat(instruments.isUnverified("Horizon Europe")).isTrue();
        assertThat(instruments.isUnverified("Our own bank")).isFalse();
    }

    @Test
    void a_code_or_name_in_any_spelling_means_what_is_offered() {
        Offers countries = of("^[A-Z]{2}$", ReferenceList.COUNTRIES);

        assertThat(countries.meant("cz")).isEqualTo("CZ");
        assertThat(countries.meant("turkiye ")).isEqualTo("TR");
        assertThat(countries.meant(" Atlantis ")).isEqualTo("Atlantis");
        assertThat(countries.detail("TR")).isEqualTo("TR · EU candidate; in COSME in 2018");
    }

    @ParameterizedTest
    @CsvSource({"Wallonia, BE3", "KATALONIEN, ES51", "be3, BE3", "Bayern, DE2", "Saxony, DED", "Nowhere, Nowhere"})
    void the_name_of_a_region_in_any_spelling_means_its_code(String typed, String code) {
        assertThat(regions().meant(typed)).isEqualTo(code);
    }

    @Test
    void the_same_name_in_two_lists_is_offered_once_as_the_first_has_it() {
        Offers markets = of(null, ReferenceList.THIRD_MARKETS, ReferenceList.COUNTRIES);

        assertThat(markets.find("Canada")).containsExactly("Canada");
        assertThat(markets.detail("Canada")).isEqualTo("CA · chosen by 7 of 19 partnerships in 2018");
    }
}
