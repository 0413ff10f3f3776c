package eu.clusterplanner.rights;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;

/** Every cell of the {@link RightsTable} holds at every door at which its act can be tried. */
@PlannerTest
class RightsTableTest extends SpringBrowserlessTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    static Stream<Arguments> rows() {
        return RightsTable.rows().entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_door_answers_as_the_table_says(String act, Map<Who, Answer> row) throws Exception {
        List<String> differences = new ArrayList<>();
        for (Door door : doors()) {
            if (!door.attempts().containsKey(act)) {
                continue;
            }
            Scene scene = scene(act);
            for (Map.Entry<Who, Answer> cell : row.entrySet()) {
                Answer given = answer(door, act, cell.getKey(), RightsTable.reads(act) ? scene : scene(act));
                if (given != cell.getValue()) {
                    differences.add(door.getClass().getSimpleName() + ": " + cell + " but " + given);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void every_act_can_be_tried_and_no_door_has_acts_beside_the_table() {
        Set<String> tried = new TreeSet<>();
        doors().forEach(door -> tried.addAll(door.attempts().keySet()));

        assertThat(tried).isEqualTo(new TreeSet<>(RightsTable.rows().keySet()));
    }

    private List<Door> doors() {
        return List.of(
                new ReadingServices(context),
                new ChangingServices(context),
                new TeamReviews(context),
                new TalkServices(context),
                new Calls(context),
                new Pages(context));
    }

    /** Each person has a browser of their own; pages that somebody else has open are not shown. */
    private void openBrowser() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private Scene scene(String act) {
        return Scene.set(records, accounts, partnerships, act.endsWith(RightsTable.AFTER));
    }

    private Answer answer(Door door, String act, Who who, Scene scene) throws Exception {
        if (who == Who.NOBODY) {
            SecurityContextHolder.clearContext();
        } else {
            TestAccounts.signIn(scene.person(who));
        }
        if (door instanceof Pages) {
            openBrowser();
        }
        return Answer.of(() -> requireNonNull(door.attempts().get(act)).by(who, scene));
    }
}
