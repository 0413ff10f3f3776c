package eu.clusterplanner.rights;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every cell of the {@link RightsTable} holds at every door at which its act can be tried. */
@PlannerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // for the scenes
class RightsTableTest extends SpringBrowserlessTest {

    private final Scenes scenes;
    private final Calls calls;
    private final List<Door> doors;

    @Autowired
    RightsTableTest(WebApplicationContext context) {
        SceneReviews reviews = new SceneReviews(context);
        scenes = new Scenes(context, reviews);
        calls = new Calls(context);
        doors = List.of(
                new ReadingServices(context),
                new ChangingServices(context),
                new TeamReviews(context, reviews),
                new ManagedReviews(context, reviews),
                new TalkServices(context),
                calls,
                new Pages(context),
                new Downloads(reviews, this::openBrowser));
    }

    static Stream<Arguments> rows() {
        return RightsTable.rows().entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_door_answers_as_the_table_says(String act, Map<Who, Answer> row) throws Exception {
        List<String> differences = new ArrayList<>();
        for (Door door : doors) {
            if (!door.attempts().containsKey(act)) {
                continue;
            }
            for (Map.Entry<Who, Answer> cell : row.entrySet()) {
                Who who = cell.getKey();
                Scene scene = scenes.of(act, who);
                Answer given = answer(door, act, who, scene);
                if (given != cell.getValue()) {
                    differences.add(door.getClass().getSimpleName() + ": " + cell + " but " + given);
                }
                if (given != Answer.YES && scenes.hasStored(who, scene)) {
                    differences.add(door.getClass().getSimpleName() + ": " + who + " is refused, and it is stored");
                }
                if (given == Answer.YES && !RightsTable.reads(act)) {
                    scenes.leave(scene);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void every_act_can_be_tried_and_no_door_has_acts_beside_the_table() {
        Set<String> tried = new TreeSet<>();
        doors.forEach(door -> tried.addAll(door.attempts().keySet()));

        assertThat(tried).isEqualTo(new TreeSet<>(RightsTable.rows().keySet()));
    }

    @Test
    void every_address_of_the_interface_for_programs_is_called(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses) {
        List<String> forgotten = new ArrayList<>();
        addresses.getHandlerMethods().keySet().forEach(each -> {
            for (PathPattern path :
                    requireNonNull(each.getPathPatternsCondition()).getPatterns()) {
                boolean ours = path.getPatternString().startsWith("/api/v1/partnerships");
                for (RequestMethod method : each.getMethodsCondition().getMethods()) {
                    if (ours && !calls.calls(method.asHttpMethod(), path)) {
                        forgotten.add(method + " " + path);
                    }
                }
            }
        });
        assertThat(forgotten).isEmpty();
    }

    /** Each person has a browser of their own; pages that somebody else has open are not shown. */
    private void openBrowser() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private Answer answer(Door door, String act, Who who, Scene scene) throws Exception {
        if (who == Who.NOBODY) {
            SecurityContextHolder.clearContext();
        } else {
            TestAccounts.signIn(scene.user(who));
        }
        if (door instanceof Pages) {
            openBrowser();
        }
        Answer given = Answer.of(() -> requireNonNull(door.attempts().get(act)).by(who, scene));
        return who.byLink() && given == Answer.NONE ? Answer.NO : given;
    }
}
