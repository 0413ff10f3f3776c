package eu.clusterplanner.shell.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.SearchedWords;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.testing.PageTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class FinderTest extends PageTest {

    @Autowired
    Finder finder;

    @Test
    void pages_and_acts_are_found_by_their_words_and_all_of_them_without_words() {
        assertThat(titles("roadm")).contains("Roadmap");
        assertThat(titles("invite")).containsExactly("Invite somebody …");
        assertThat(titles("partner add")).contains("Add a partner");
        assertThat(titles("")).hasSizeGreaterThan(12).contains("Basics", "Documents", "Team", "Add a partner");
    }

    @Test
    void acts_that_a_person_may_not_do_are_not_offered() {
        signInAs(Role.READER, null);

        assertThat(titles("")).contains("Basics").doesNotContain("Add a partner", "Invite somebody …");
    }

    @Test
    void the_exact_key_stands_before_pages_and_pages_before_other_records() {
        add("partner", Map.of("key", "ROADMAP", "name", "Named like a page"));
        add("action", Map.of("key", "A1", "title", "Write the roadmap", "status", "IDEA"));

        assertThat(find("roadmap"))
                .extracting(FoundGroup::title)
                .containsExactly("2 Partners", "Pages and acts", "7 Shared actions");
    }

    @Test
    void an_excerpt_shows_where_the_words_stand_unless_the_name_has_them() {
        add(
                "action",
                Map.of(
                        "title",
                        "Training",
                        "status",
                        "IDEA",
                        "description",
                        "A long description that begins with other things and names the fair in Düsseldorf at its end."));

        FoundGroup.Item item = find("dusseldorf").getFirst().items().getFirst();
        assertThat(item.key()).isEqualTo("A1");
        assertThat(item.excerpt())
                .isEqualTo(new Excerpt("…other things and names the fair in ", "Düsseldorf", " at its end."));
        assertThat(find("training").getLast().items().getFirst().excerpt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Straße nach Łódź,lodz,Straße nach ,Łódź,''",
                "Straße nach Łódź,strasse,'',Straße, nach Łódź",
                "con train training,trai,con ,trai,n training",
                "e\u0301cole,eco,'',e\u0301co,le"
            })
    void the_match_is_marked_as_it_is_written(String text, String typed, String before, String match, String after) {
        assertThat(Excerpt.of(text, SearchedWords.of(typed))).contains(new Excerpt(before, match, after));
    }

    @Test
    void what_is_found_is_shown_where_the_address_leads() {
        RecordId one = add("partner", Map.of("key", "P1", "name", "unicorn one"));
        RecordId other = add("partner", Map.of("key", "P2", "name", "Second"));
        RecordId competence = add("competence", Map.of("key", "C1", "name", "unicorn two"));
        RecordId chain = add("value_chain", Map.of("key", "VC1", "name", "unicorn three"));
        add("stage", chain, Map.of("key", "S1", "name", "unicorn four"));
        add("assessment", Map.of("partner", one, "competence", competence, "note", "unicorn five"));
        add("synergy", Map.of("partners", List.of(one, other), "idea", "unicorn six"));
        add("need", Map.of("text", "unicorn seven"));
        add("stakeholder", Map.of("name", "unicorn eight"));
        RecordId action = add("action", Map.of("title", "unicorn nine", "status", "IDEA"));
        add("funding", action, Map.of("instrument", "unicorn ten"));

        assertThat(find("unicorn").stream()
                        .flatMap(group -> group.items().stream())
                        .map(FoundGroup.Item::address))
                .containsExactlyInAnyOrder(
                        "basics?record=ST1",
                        "partners?record=P1",
                        "competences?competence=C1",
                        "competences?competence=C1&partner=P1",
                        "competences?record=N1",
                        "synergies?pair=P1%2BP2",
                        "value-chain?record=VC1",
                        "value-chain?record=VC1/S1",
                        "actions?record=A1",
                        "actions?record=A1")
                .allSatisfy(this::leadsToItsStep);
    }

    @Test
    void every_page_and_act_leads_to_a_page_that_is_there() {
        assertThat(find("").getFirst().items())
                .extracting(FoundGroup.Item::address)
                .filteredOn(address -> !Set.of(
                                "team",
                                "history",
                                "excel",
                                "try",
                                "my-tasks",
                                "requests",
                                "comments",
                                "reviews",
                                "decisions")
                        .contains(address))
                .allSatisfy(this::leadsToItsStep);
    }

    private void leadsToItsStep(String address) {
        open(address);
        String step = "step." + address.split("[?/]", 2)[0];
        assertThat(find(H1.class).single().getText()).isEqualTo(Texts.english().get(step));
    }

    private List<String> titles(String typed) {
        return find(typed).stream()
                .flatMap(group -> group.items().stream())
                .map(FoundGroup.Item::title)
                .toList();
    }

    private List<FoundGroup> find(String typed) {
        return finder.find(partnership, typed, Texts.english());
    }
}
