package eu.clusterplanner.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.vaadin.flow.component.details.Details;
import eu.clusterplanner.exchange.ExamplePartnership;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.TestAccounts;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example gives the figures of the worked example on screen, over HTTP and in the document alike. */
class SameFiguresTest extends PageTest {

    @Autowired
    ExamplePartnership example;

    @Autowired
    DocumentService documents;

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void the_example() {
        partnership = example.open();
    }

    @Test
    void coverage_best_pair_value_of_a_partner_and_chain_are_the_same_at_every_door() throws Exception {
        JsonNode api = analysis();
        String document = new WordFile(TestAccounts.callAs(manager, () -> documents.strategy(partnership))
                        .bytes())
                .text();

        // the call has ended as somebody else's
        TestAccounts.signIn(manager);
        assertThat(api.at("/competence/coverage").asDouble()).isCloseTo(.9667, within(5e-5));
        open("competences");
        assertThat(pageText()).contains("96.7%");
        assertThat(document).contains("Together we cover 96.7% of what we need");

        assertThat(pair(api, "PACK", "SCS").path("synergy").asDouble()).isCloseTo(58.7, within(.05));
        open("synergies");
        find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().equals("Why?"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        assertThat(pageText()).contains("Computed score: 58.7 of 100.");
        assertThat(document).contains("The score is 58.7 of 100.");

        assertThat(row(api.at("/competence/partners"), "partner", "PACK")
                        .path("shapley")
                        .asDouble())
                .isCloseTo(.221, within(5e-4));
        assertThat(pageText()).contains("22.1%");
        // what each partner adds, in figures, stands in a document only by choice
        assertThat(document).doesNotContain("22.1", "22%");

        assertThat(api.at("/valueChains/0/coverage").asDouble()).isCloseTo(.855, within(5e-4));
        open("value-chain");
        assertThat(pageText()).contains("85.5%");
        assertThat(document).contains("Together we cover 86% of the chain.");
    }

    private JsonNode analysis() throws Exception {
        MockMvcTester calls = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        return new JsonMapper()
                .readTree(calls.get()
                        .uri("/api/v1/partnerships/{id}/analysis", partnership)
                        .with(user(manager))
                        .exchange()
                        .getResponse()
                        .getContentAsString());
    }

    private static JsonNode pair(JsonNode api, String first, String second) {
        return StreamSupport.stream(api.at("/competence/pairs").spliterator(), false)
                .filter(pair -> pair.path("partners").toString().equals("[\"" + first + "\",\"" + second + "\"]"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode row(JsonNode rows, String property, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(property).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
