package eu.clusterplanner.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.shared.AccountId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private final TeamMember ann = member("Ann");
    private final TeamMember annaMaria = member("Anna Maria Łoś");
    private final TeamMember anna = member("Anna");
    private final List<TeamMember> team = List.of(ann, annaMaria, anna);

    @Test
    void a_whole_name_after_the_sign_names_its_person() {
        assertThat(named("@anna, and @Ann: who?")).containsExactly(anna.account(), ann.account());
        assertThat(named("Thank you, @ANNA MARIA ŁOŚ!")).containsExactly(annaMaria.account());
    }

    @Test
    void addresses_parts_of_names_and_strangers_name_nobody() {
        assertThat(named("Anna, write to x@annabel.example or @Annabel or @ Ann @"))
                .isEmpty();
    }

    @Test
    void people_of_one_name_are_all_meant() {
        TeamMember other = member("Ann");

        assertThat(Mentions.in("@Ann", List.of(ann, other))).containsExactlyInAnyOrder(ann.account(), other.account());
    }

    private Set<AccountId> named(String text) {
        return Mentions.in(text, team);
    }

    private static TeamMember member(String name) {
        return new TeamMember(AccountId.next(), name, name + "@example.org", Role.EDITOR, null, "", null);
    }
}
