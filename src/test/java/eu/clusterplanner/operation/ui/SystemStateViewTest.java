package eu.clusterplanner.operation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.SignedIn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
@SignedIn(administrator = true)
class SystemStateViewTest extends SpringBrowserlessTest {

    private static final Duration AHEAD = Duration.ofSeconds(630);

    @Autowired
    MovableClock clock;

    @Test
    void says_what_is_well_in_words() {
        navigate(SystemStateView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Is everything well?");
        assertThat(lines())
                .anySatisfy(line ->
                        assertThat(line).startsWith("Database Good PostgreSQL ").contains(" connections in use."))
                .anySatisfy(
                        line -> assertThat(line).isEqualTo("Time Good The clocks of application and database agree."))
                .anySatisfy(line -> assertThat(line).matches("Memory Good \\S+ (MB|GB) of \\S+ (MB|GB) in use\\."))
                .anySatisfy(line -> assertThat(line).startsWith("Version Good Version "));
    }

    @Test
    void what_is_bad_stands_first_with_what_to_do_and_goes_when_it_is_looked_again() {
        clock.forward(AHEAD);
        navigate(SystemStateView.class);

        assertThat(lines().getFirst())
                .startsWith("Time Bad The clocks of application and database are 10 minutes apart: ")
                .contains("time server (NTP)");
        assertThat(summary()).doesNotStartWith("Everything is well.");

        clock.forward(AHEAD.negated());
        test(find(Button.class).withText("Look again").single()).click();

        assertThat(lines()).noneMatch(line -> line.startsWith("Time Bad"));
    }

    @Test
    void the_menu_of_an_administrator_leads_there() {
        navigate(SystemStateView.class);

        assertThat(find(MenuBar.class).single().getItems().getFirst().getSubMenu().getItems().stream()
                        .flatMap(MenuItem::getChildren)
                        .filter(Anchor.class::isInstance)
                        .map(link -> ((Anchor) link).getHref()))
                .contains("accounts", "well");
    }

    private List<String> lines() {
        return find(ListItem.class).all().stream()
                .map(SystemStateViewTest::text)
                .toList();
    }

    private static String text(Component component) {
        List<Component> children = component.getChildren().toList();
        return children.isEmpty()
                ? component.getElement().getText()
                : String.join(
                        " ", children.stream().map(SystemStateViewTest::text).toList());
    }

    private String summary() {
        return find(Paragraph.class).all().getFirst().getText();
    }
}
