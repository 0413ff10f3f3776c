package eu.clusterplanner.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import eu.clusterplanner.document.DocumentFormat;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@PlannerTest
class DocumentControllerTest {

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    private final MockMvcTester calls;
    PlannerUser manager = new PlannerUser(AccountId.next(), "a@example.org", "A", false);
    PartnershipId partnership = PartnershipId.next();
    WorkedExample example;

    @Autowired
    DocumentControllerTest(WebApplicationContext context) {
        calls = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @BeforeEach
    void worked_example() {
        manager = accounts.create();
        partnership = partnerships.create(manager);
        TestAccounts.signIn(manager);
        example = WorkedExample.write(records, partnership);
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_roadmap_comes_as_a_file_with_a_name() {
        MvcTestResult answer = call(manager, partnership, "roadmap.docx");

        assertThat(answer).hasStatusOk().hasContentType(DocumentFormat.DOCX.contentType());
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .containsPattern("TEST_Roadmap_[0-9-]{10}\\.docx");
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void the_roadmap_comes_as_pdf_too() {
        MvcTestResult answer = call(manager, partnership, "roadmap.pdf");

        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .containsPattern("TEST_Roadmap_[0-9-]{10}\\.pdf");
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"roadmap.xlsx", "agreement.docx", "strategy.xlsx", "roadmap", "roadmap.doc", "ROADMAP.DOCX"})
    void a_document_that_is_not_there_yet_is_not_found(String document) {
        assertThat(call(manager, partnership, document))
                .hasStatus(404)
                .hasContentTypeCompatibleWith("application/problem+json")
                .bodyText()
                .contains("There is no document " + document, "roadmap.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "actions.docx, DOCX",
        "actions.pdf, PDF",
        "actions.xlsx, XLSX",
        "actions.xlsx?with=COSTS&dates=MONTHS, XLSX"
    })
    void the_action_list_comes_as_document_and_as_workbook(String document, DocumentFormat format) {
        MvcTestResult answer = call(manager, partnership, document);

        assertThat(answer).hasStatusOk().hasContentType(format.contentType());
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .containsPattern("TEST_Shared-action-list_[0-9-]{10}\\." + format.extension());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"dates=weeks | dates | DATES, MONTHS, BOTH", "with=EVERYTHING | with | COSTS, LEVELS"})
    void choices_that_there_are_not_are_refused(String query, String name, String allowed) {
        assertThat(call(manager, partnership, "roadmap.docx?" + query))
                .hasStatus(400)
                .bodyText()
                .contains("The parameter " + name, "It may be: " + allowed);
    }

    private MvcTestResult call(PlannerUser person, PartnershipId of, String document) {
        return calls.get()
                .uri("/api/v1/partnerships/" + of + "/documents/" + document)
                .with(user(person))
                .exchange();
    }
}
