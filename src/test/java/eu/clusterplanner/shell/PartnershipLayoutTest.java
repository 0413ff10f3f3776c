package eu.clusterplanner.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.example.ExampleBasics;
import eu.clusterplanner.shell.example.ExamplePartners;
import eu.clusterplanner.shell.example.ExampleTeam;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@PlannerTest
@ViewPackages(packages = {"eu.clusterplanner.shell", "eu.clusterplanner.partnership.ui"})
class PartnershipLayoutTest extends SpringBrowserlessTest {

    @TestConfiguration
    static class ExampleSteps {

        /** The frame alone is tried here: the steps of features would come beside the examples. */
        @Bean
        static BeanDefinitionRegistryPostProcessor withoutStepsOfFeatures() {
            return registry -> {
                ListableBeanFactory beans = (ListableBeanFactory) registry;
                for (Class<?> filled : List.of(PlanningStep.class, BesidePage.class)) {
                    Stream.of(beans.getBeanNamesForType(filled, true, false))
                            .filter(name -> !name.startsWith("example"))
                            .forEach(registry::removeBeanDefinition);
                }
            };
        }

        @Bean
        PlanningStep exampleBasics() {
            return step(Step.BASICS, ExampleBasics.class, new StepProgress(StepProgress.State.DONE, 5, 5));
        }

        @Bean
        PlanningStep examplePartners() {
            return step(Step.PARTNERS, ExamplePartners.class, new StepProgress(StepProgress.State.NOW, 2, 6));
        }

        @Bean
        BesidePage exampleTeam() {
            return new BesidePage() {
                @Override
                public String textKey() {
                    return "shell.menu";
                }

                @Override
                public Class<? extends Component> page() {
                    return ExampleTeam.class;
                }

                @Override
                public int order() {
                    return 1;
                }
            };
        }

        private static PlanningStep step(Step step, Class<? extends Component> page, StepProgress progress) {
            return new PlanningStep() {
                @Override
                public Step step() {
                    return step;
                }

                @Override
                public Class<? extends Component> page() {
                    return page;
                }

                @Override
                public StepProgress progress(PartnershipId partnership) {
                    return progress;
                }
            };
        }
    }

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PartnershipId partnership;

    @BeforeEach
    void a_partnership() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        PlannerUser manager = accounts.create("Ada Lovelace");
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
    }

    @Test
    void a_page_has_banner_menu_main_and_one_first_heading() {
        open("example-basics");

        assertThat(find(Header.class).single().getElement().getTextRecursively())
                .contains("TEST");
        assertThat(find(Nav.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("Steps");
        assertThat(find(Main.class).single().getId()).contains("content");
        assertThat(find(H1.class).single().getText()).isEqualTo("Basics");
    }

    @Test
    void the_menu_shows_number_words_state_and_count_of_each_step_and_where_one_is() {
        open("example-partners");

        List<RouterLink> links =
                find(RouterLink.class, find(Nav.class).single()).all();
        assertThat(links)
                .extracting(link -> link.getElement().getTextRecursively())
                .satisfies(texts -> {
                    assertThat(texts.get(0)).contains("1", "Basics", "Who we are", "Done", "5/5");
                    assertThat(texts.get(1)).contains("2", "Partners", "Now", "2/6", "2 of 6");
                });
        assertThat(links.get(0).getElement().hasAttribute("aria-current")).isFalse();
        assertThat(links.get(1).getElement().getAttribute("aria-current")).isEqualTo("page");
        assertThat(links.get(2).getHref()).isEqualTo("partnerships/" + partnership + "/example-team");
    }

    @Test
    void guidance_stays_folded_once_it_was_folded() {
        open("example-basics");
        Details guidance = find(Details.class, find(Aside.class).single()).single();
        assertThat(guidance.isOpened()).isTrue();
        assertThat(guidance.getElement().getTextRecursively()).contains("Watch out", "Who decides");

        test(guidance).toggleDetails();
        open("example-partners");

        assertThat(find(Details.class).single().isOpened()).isFalse();
    }

    @Test
    void the_way_leads_to_the_step_before_and_the_next_one() {
        open("example-basics");
        RouterLink next = find(RouterLink.class, find(Footer.class).single()).single();
        assertThat(next.getElement().getTextRecursively()).contains("Next step", "Partners");
        assertThat(next.getHref()).endsWith("/example-partners");

        open("example-partners");
        assertThat(find(RouterLink.class, find(Footer.class).single()).single().getHref())
                .endsWith("/example-basics");
    }

    @Test
    void strangers_and_mistyped_addresses_look_alike() {
        UI.getCurrent().navigate("partnerships/nonsense/example-basics");
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
        UI.getCurrent().navigate("partnerships/" + PartnershipId.next() + "/example-basics");
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");

        TestAccounts.signIn(accounts.create());
        open("example-basics");
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @ParameterizedTest
    @CsvSource({"denied,This is not for your role", "record,There is nothing here", "broken,This page did not open"})
    void what_goes_wrong_is_said_in_words(String how, String words) {
        UI.getCurrent().navigate("partnerships/" + partnership + "/example-partners", QueryParameters.of("fail", how));

        assertThat(find(H1.class).single().getText()).isEqualTo(words);
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("for a test");
    }

    private void open(String page) {
        UI.getCurrent().navigate("partnerships/" + partnership + "/" + page);
    }
}
