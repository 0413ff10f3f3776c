package eu.clusterplanner.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.StatementCounter;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class RecordSearchTest {

    @Autowired
    RecordSearch search;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    private PartnershipId partnership = PartnershipId.next();

    @BeforeEach
    void a_manager_with_a_partnership() {
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "training",
                "TRAIN",
                "lodz training",
                "small tr",
                "pačkaging",
                "Straße",
                "strasse",
                "a1",
                "gdańsk"
            })
    void words_are_found_by_their_beginning_in_any_order_and_without_accents(String typed) {
        action("A1", "Joint training in Łódź", "for small companies, Packaging at Gdansk, Strasse");
        action("A2", "Another mission", "constraints");

        assertThat(keys(typed)).containsExactly("A1");
    }

    @Test
    void letters_of_two_units_are_letters() {
        action("A1", "\ud800\udf30\ud800\udf31 training", "for small companies");
        action("A2", "\ud800\udf32\ud800\udf33 training", "for small companies");

        assertThat(keys("\ud800\udf30\ud800\udf31")).containsExactly("A1");
        assertThat(keys("\ud800\udf30")).containsExactly("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"raining", "training mission", "%", "_", "'", "\\", "(", "", "  ", "A11"})
    void what_begins_no_word_is_not_found(String typed) {
        action("A1", "Joint training", "for small companies");

        assertThat(keys(typed)).isEmpty();
    }

    @Test
    void the_record_of_exactly_that_key_comes_first_then_names_then_other_texts() {
        action("A3", "Something", "as in A1.2");
        action("A2", "After A1.2", "nothing");
        action("A1.2", "The one", "nothing");

        assertThat(keys("a1.2")).containsExactly("A1.2", "A2", "A3");
    }

    @Test
    void all_kinds_are_found_with_the_keys_by_which_pages_show_them() {
        RecordId one = add("partner", null, Map.of("key", "P1", "name", "First"));
        RecordId other = add("partner", null, Map.of("key", "P2", "name", "Second"));
        RecordId competence = add("competence", null, Map.of("key", "C1", "name", "Coating"));
        RecordId chain = add("value_chain", null, Map.of("key", "VC1", "name", "Packaging"));
        RecordId stage = add("stage", chain, Map.of("key", "S1", "name", "unicorn"));
        add("assessment", null, Map.of("partner", one, "competence", competence, "note", "unicorn"));
        add("synergy", null, Map.of("partners", List.of(one, other), "idea", "unicorn"));
        add("gap_decision", null, Map.of("gap", "stage:VC1/S1", "note", "unicorn"));
        RecordId action = action("A1", "Training", "text");
        add("funding", action, Map.of("instrument", "unicorn"));
        RecordId proof = add("assessment", null, Map.of("partner", other, "competence", competence));
        add("assessment_evidence", proof, Map.of("text", "unicorn"));
        RecordId document = add("document", null, Map.of("kind", "STRATEGY"));
        add("document_section", document, Map.of("section", "s1-1", "text", "unicorn"));

        assertThat(found("unicorn"))
                .extracting(found -> found.kind().name() + " " + found.place().name() + " " + found.keys())
                .containsExactlyInAnyOrder(
                        "stage stage [VC1, S1]",
                        "assessment assessment [P1, C1]",
                        "assessment_evidence assessment [P2, C1]",
                        "synergy synergy [P1, P2]",
                        "gap_decision gap_decision [stage:VC1/S1]",
                        "funding action [A1]",
                        "document_section document [STRATEGY]");
        assertThat(stage).isNotNull();
    }

    @Test
    void ratings_of_others_are_found_only_by_those_who_may_read_them() {
        RecordId own = add("partner", null, Map.of("key", "P1", "name", "First"));
        RecordId foreign = add("partner", null, Map.of("key", "P2", "name", "Second"));
        RecordId competence = add("competence", null, Map.of("key", "C1", "name", "Coating"));
        add("assessment", null, Map.of("partner", own, "competence", competence, "note", "secret"));
        RecordId other =
                add("assessment", null, Map.of("partner", foreign, "competence", competence, "note", "secret"));
        add("assessment_evidence", other, Map.of("text", "secret"));
        add("synergy", null, Map.of("partners", List.of(own, foreign), "idea", "secret"));
        assertThat(found("secret")).hasSize(4);

        RecordId settings = add("partnership_settings", null, Map.of("ratingsPublished", false));
        PlannerUser colleague = accounts.create();
        partnerships.join(partnership, colleague, Role.CONTRIBUTOR, own);
        TestAccounts.runAs(
                colleague,
                () -> assertThat(found("secret")).extracting(FoundRecord::keys).containsExactly(List.of("P1", "C1")));
        PlannerUser reader = accounts.create();
        partnerships.join(partnership, reader, Role.READER, own);
        TestAccounts.runAs(reader, () -> assertThat(found("secret")).isEmpty());

        records.change(partnership, new Change("partnership_settings", settings, 1, "ratingsPublished", true));
        TestAccounts.runAs(reader, () -> assertThat(found("secret")).hasSize(4));
    }

    @Test
    void a_stranger_finds_nothing_and_is_not_told_that_there_is_something() {
        action("A1", "Training", "text");
        TestAccounts.signIn(accounts.create());

        assertThatThrownBy(() -> found("training")).isInstanceOf(PartnershipNotFoundException.class);
        assertThatThrownBy(() -> found("")).isInstanceOf(PartnershipNotFoundException.class);
    }

    @Test
    void one_query_looks_into_all_kinds_and_gives_no_more_than_wanted() {
        for (int i = 0; i < 5; i++) {
            action("A" + i, "Training", "text");
        }

        assertThat(search.find(partnership, SearchedWords.of("training"), 3)).hasSize(3);
        assertThat(StatementCounter.count(() -> found("training"))).isEqualTo(2);
    }

    private List<String> keys(String typed) {
        return found(typed).stream().map(FoundRecord::key).toList();
    }

    private List<FoundRecord> found(String typed) {
        return search.find(partnership, SearchedWords.of(typed), 100);
    }

    private RecordId action(String key, String title, String description) {
        return add("action", null, Map.of("key", key, "title", title, "status", "IDEA", "description", description));
    }

    private RecordId add(String kind, @Nullable RecordId parent, Map<String, ?> values) {
        return records.add(partnership, kind, parent, values).id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a1\u0000",
                "tra\u0000in",
                "joint \ud800",
                "\ud83d\ude00",
                "\ud800\udf30\ud800\udf31",
                "[a-",
                "x{9",
                "$"
            })
    void what_no_keyboard_writes_does_no_harm(String typed) {
        action("A1", "Joint training", "for small companies");

        assertThat(keys(typed)).doesNotContain("A2");
        assertThat(keys("a".repeat(199) + typed)).isEmpty();
    }
}
