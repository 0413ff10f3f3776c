package eu.clusterplanner.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.content.DateForm;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.exchange.ExamplePartnership;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.PdfFile;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of document of the example, with all that can be chosen, is read back from its PDF. */
@PlannerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPdfTest {

    private final DocumentService documents;
    private final PlannerUser manager;
    private final PartnershipId adpack;

    @Autowired
    EveryPdfTest(ExamplePartnership example, TestAccounts accounts, DocumentService documents) throws Exception {
        this.documents = documents;
        manager = accounts.create();
        adpack = TestAccounts.callAs(manager, example::open);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"STRATEGY", "ACTION_LIST", "ROADMAP"})
    void it_is_valid_pdf_ua_and_no_page_is_empty(DocumentKind kind) throws Exception {
        IssuedFile file = TestAccounts.callAs(
                manager,
                () -> documents.make(
                        adpack, kind, DocumentFormat.PDF, new IssueOptions(DateForm.BOTH, documents.sensitive(kind))));
        Files.write(Path.of("target", kind.fileName() + "-all.pdf"), file.bytes());

        try (PdfFile pdf = new PdfFile(file.bytes())) {
            assertThat(pdf.faults()).isEmpty();
            int pages = pdf.document().getNumberOfPages();
            assertThat(pages).isGreaterThan(20);
            for (int page = 2; page <= pages; page++) {
                assertThat(pdf.page(page))
                        .contains("Page " + page + " of " + pages)
                        .hasSizeGreaterThan(120);
            }
        }
    }
}
