package eu.clusterplanner.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.exchange.ExamplePartnership;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.PdfFile;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The roadmap of the example is read back from its PDF. */
@PlannerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoadmapPdfTest {

    @Autowired
    ActionService actions;

    private final PartnershipId adpack;
    private final PlannerUser manager;
    private final IssuedFile file;
    private final PdfFile pdf;

    @Autowired
    @SuppressWarnings("MustBeClosed") // closed after all tests
    RoadmapPdfTest(ExamplePartnership example, TestAccounts accounts, DocumentService documents) throws Exception {
        manager = accounts.create();
        adpack = TestAccounts.callAs(manager, example::open);
        file = TestAccounts.callAs(
                manager, () -> documents.make(adpack, DocumentKind.ROADMAP, DocumentFormat.PDF, IssueOptions.PLAIN));
        pdf = new PdfFile(file.bytes());
    }

    @BeforeAll
    void keep_the_file_to_look_at() throws Exception {
        Files.write(Path.of("target", "roadmap.pdf"), file.bytes());
    }

    @AfterAll
    void close() throws Exception {
        pdf.close();
    }

    @Test
    void the_file_is_named_by_acronym_kind_and_day() {
        assertThat(file.name()).isEqualTo("AdPack_D1.4_Roadmap_2018-11-15.pdf");
        assertThat(file.contentType()).isEqualTo("application/pdf");
    }

    @Test
    void it_is_valid_pdf_ua() throws Exception {
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void the_outline_is_that_of_the_document() {
        assertThat(pdf.outline())
                .contains("1 Roadmap on a page", "2 Basis", "14 Beyond the grant", "Annex A All dates");
    }

    @Test
    void every_action_stands_in_it() throws Exception {
        String text = PdfFile.letters(pdf.text());
        List<Action> all =
                TestAccounts.callAs(manager, () -> actions.actions(adpack)).actions();

        assertThat(all).hasSize(55).allSatisfy(action -> assertThat(text).contains(PdfFile.letters(action.title())));
    }

    @Test
    void no_page_is_empty_and_each_but_the_first_has_its_number() throws Exception {
        int pages = pdf.document().getNumberOfPages();
        for (int page = 2; page <= pages; page++) {
            assertThat(pdf.page(page)).contains("Page " + page + " of " + pages).hasSizeGreaterThan(120);
        }
        assertThat(pdf.page(1)).doesNotContain("Page 1");
    }
}
